package line12345.hotline.call.party;

/**
 * Somebody who can be asked.
 *
 * @param id such as {@code duty:17}, {@code colleague:1003}, {@code emergency:110}, {@code queue}
 * @param name who, as people read it
 * @param office of a duty officer, else empty
 * @param departmentId of a duty officer, else null
 * @param colleagueId account of a colleague, else null
 * @param masked enough of the number to recognise it, may be empty
 * @param first belongs to the office that the ticket would go to
 * @param trouble why nobody can be rung there, empty when it can
 */
public record Target(
        String id,
        PartyKind kind,
        String name,
        String office,
        Long departmentId,
        Long colleagueId,
        String masked,
        boolean first,
        String trouble) {}
