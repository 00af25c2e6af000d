package line12345.ticketing.partner.quality;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * What became of a ticket, from who handles it to who sent it.
 *
 * @param id of this message, the same at each try
 * @param number the handling side's own
 * @param yours the number of who sent the ticket
 * @param words the answer, or why it is returned
 * @param level the citizen's rating, 1 to 5, or none
 * @param solved whether the citizen says so, or none
 * @param at ISO instant
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ResultSheet(
        String id,
        String number,
        String yours,
        Progress what,
        String words,
        Integer level,
        Boolean solved,
        String at) {
    public ResultSheet under(String message) {
        return new ResultSheet(message, number, yours, what, words, level, solved, at);
    }

    public ResultSheet mended(String other) {
        return new ResultSheet(
                id, number, yours, what, other.isEmpty() ? words : other, level, solved, at);
    }

    /** Accepting and ending need no words of their own. */
    public boolean needsWords() {
        return what == Progress.ANSWERED || what == Progress.RETURNED;
    }
}
