package eu.passerelle.issuance.cohort;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One person's result, as a row of a file says it.
 *
 * @param row which row; the heading is row 1, as spreadsheets count
 * @param name the name the credential is made out to
 * @param mail where the learner can be reached
 * @param achievedOn the day of the result
 * @param grade in the run's scheme; where there is one
 */
public record Result(
        int row, String name, String mail, LocalDate achievedOn, Optional<String> grade) {

    @Override
    public String toString() {
        return "Result[row=%d]".formatted(row);
    }
}
