package line12345.ticketing.search;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.ticket.state.TicketState;

import java.time.LocalDate;
import java.util.Set;

/**
 * What is looked for; all of it must hold.
 *
 * @param words in the request's text or address, all of them, each in one piece; may be empty
 * @param number fourteen digits, or at least the last four; empty for any
 * @param caller a telephone number as typed, empty for any; who asks for whose is written down
 * @param placeCode a place with all below it; empty for any
 * @param matterCode a matter with all below it; empty for any
 * @param departmentId an office it was sent to, with all below it; null for any
 * @param states empty for any
 * @param kinds empty for any
 * @param from first business day of filing, null for any
 * @param to last business day of filing, null for any
 * @param limit lines of a page, 1 to 100
 */
public record SearchFor(
        String words,
        String number,
        String caller,
        String placeCode,
        String matterCode,
        Long departmentId,
        Set<TicketState> states,
        Set<TicketKind> kinds,
        LocalDate from,
        LocalDate to,
        int limit) {
    public static final int PAGE = 25;
    private static final int LONGEST_PAGE = 100;

    public SearchFor {
        words = words == null ? "" : words;
        number = plain(number);
        caller = plain(caller);
        placeCode = plain(placeCode);
        matterCode = plain(matterCode);
        states = states == null ? Set.of() : Set.copyOf(states);
        kinds = kinds == null ? Set.of() : Set.copyOf(kinds);
        limit = Math.max(1, Math.min(LONGEST_PAGE, limit));
    }

    private static String plain(String typed) {
        return typed == null ? "" : typed.strip();
    }

    /** Every ticket there is for the searcher. */
    public static SearchFor all() {
        return words("");
    }

    public static SearchFor words(String words) {
        return new SearchFor(words, "", "", "", "", null, Set.of(), Set.of(), null, null, PAGE);
    }

    public SearchFor withNumber(String digits) {
        return new SearchFor(
                words,
                digits,
                caller,
                placeCode,
                matterCode,
                departmentId,
                states,
                kinds,
                from,
                to,
                limit);
    }

    public SearchFor withCaller(String phone) {
        return new SearchFor(
                words,
                number,
                phone,
                placeCode,
                matterCode,
                departmentId,
                states,
                kinds,
                from,
                to,
                limit);
    }

    public SearchFor withPlace(String code) {
        return new SearchFor(
                words,
                number,
                caller,
                code,
                matterCode,
                departmentId,
                states,
                kinds,
                from,
                to,
                limit);
    }

    public SearchFor withDepartment(Long id) {
        return new SearchFor(
                words, number, caller, placeCode, matterCode, id, states, kinds, from, to, limit);
    }

    public SearchFor withStates(Set<TicketState> any) {
        return new SearchFor(
                words,
                number,
                caller,
                placeCode,
                matterCode,
                departmentId,
                any,
                kinds,
                from,
                to,
                limit);
    }

    public SearchFor withKinds(Set<TicketKind> any) {
        return new SearchFor(
                words,
                number,
                caller,
                placeCode,
                matterCode,
                departmentId,
                states,
                any,
                from,
                to,
                limit);
    }

    public SearchFor between(LocalDate first, LocalDate last) {
        return new SearchFor(
                words,
                number,
                caller,
                placeCode,
                matterCode,
                departmentId,
                states,
                kinds,
                first,
                last,
                limit);
    }

    public SearchFor withLimit(int lines) {
        return new SearchFor(
                words,
                number,
                caller,
                placeCode,
                matterCode,
                departmentId,
                states,
                kinds,
                from,
                to,
                lines);
    }

    /** Without whose telephone it is: this may stand in a log. */
    @Override
    public String toString() {
        return "SearchFor[" + (caller.isEmpty() ? "" : "by caller ") + from + ".." + to + "]";
    }
}
