package eu.passerelle.credentials.schema;

import com.networknt.schema.regex.RegularExpression;
import com.networknt.schema.regex.RegularExpressionFactory;
import eu.passerelle.credentials.finding.Check;
import eu.passerelle.credentials.finding.Problem;
import eu.passerelle.credentials.finding.Rejected;
import java.util.regex.Pattern;

/**
 * Patterns of somebody else's schema. Some take exponential time on some texts, so that looking at
 * characters is counted; who looks too often ends in {@link Rejected}.
 */
final class BoundedRegex implements RegularExpressionFactory {

    private static final int MOST_LOOKS = 2_000_000;

    @Override
    public RegularExpression getRegularExpression(String regex) {
        Pattern pattern = Pattern.compile(regex);
        return text -> pattern.matcher(new Counted(text, new int[1], 0, text.length())).find();
    }

    private record Counted(String text, int[] looks, int from, int to) implements CharSequence {

        @Override
        public char charAt(int index) {
            if (++looks[0] > MOST_LOOKS) {
                throw Rejected.undetermined(
                        Check.SCHEMA, Problem.UNSUPPORTED, "a pattern that takes too long");
            }
            return text.charAt(from + index);
        }

        @Override
        public int length() {
            return to - from;
        }

        @Override
        public CharSequence subSequence(int start, int end) {
            return new Counted(text, looks, from + start, from + end);
        }

        @Override
        public String toString() {
            return text.substring(from, to);
        }
    }
}
