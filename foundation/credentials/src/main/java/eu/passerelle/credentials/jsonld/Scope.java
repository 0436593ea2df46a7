package eu.passerelle.credentials.jsonld;

import com.apicatalog.jsonld.context.ActiveContext;
import java.util.HashMap;
import java.util.Map;

/**
 * The names that are understood at one place in a document: a processed context (JSON-LD 1.1
 * Processing Algorithms, 4.1). Immutable, and compared by identity.
 */
final class Scope {

    private final ActiveContext context;
    private final Scope previous;
    private final Map<String, Term> terms;

    private Scope(ActiveContext context, Scope previous, Map<String, Term> terms) {
        this.context = context;
        this.previous = previous;
        this.terms = terms;
    }

    /** Where no context holds yet. */
    static Scope none(ActiveContext empty) {
        return new Scope(empty, null, Map.of());
    }

    /** The scope that this one becomes under another context; ends in {@link Unusual}. */
    Scope to(ActiveContext next) {
        boolean usual =
                next.getBaseUri() == null
                        && next.getDefaultLanguage() == null
                        && next.getDefaultBaseDirection() == null;
        if (!usual) {
            throw Unusual.INSTANCE;
        }
        var terms = HashMap.<String, Term>newHashMap(next.getTermsMapping().size());
        next.getTermsMapping()
                .forEach(
                        (name, definition) -> {
                            Term own = this.terms.get(name);
                            boolean same = own != null && own.definition() == definition;
                            terms.put(name, same ? own : Term.of(definition));
                        });
        return new Scope(next, previous(next.getPreviousContext()), terms);
    }

    /** What the library made of the contexts. */
    ActiveContext context() {
        return context;
    }

    /** What a name is defined as; null if it is not defined. */
    Term term(String name) {
        return terms.get(name);
    }

    /** What is put before types and names of properties that nothing defines; null if nothing. */
    String vocabulary() {
        return context.getVocabularyMapping();
    }

    /** What holds in nodes below, where this scope is for one node only; null if this one does. */
    Scope previous() {
        return previous;
    }

    private Scope previous(ActiveContext wanted) {
        if (wanted == null) {
            return null;
        }
        if (wanted == context) {
            return this;
        }
        if (previous != null && wanted == previous.context) {
            return previous;
        }
        throw Unusual.INSTANCE;
    }
}
