package line12345.hotline.console.search;

import jakarta.ws.rs.core.MultivaluedMap;

import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.search.SearchFor;
import line12345.ticketing.search.typed.Typed;
import line12345.ticketing.ticket.state.TicketState;
import line12345.ticketing.time.KeptTime;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A search as it stands in an address: it can be kept and opened again. What makes no sense in it
 * counts as not chosen, and the screen shows it so.
 *
 * @param q what was typed
 * @param plain all of it is words
 * @param state {@code open}, or a state's name; empty for any
 * @param kind a kind's name; empty for any
 * @param office its id; empty for any
 * @param days the last so many days; empty unless chosen
 * @param after the cursor
 */
public record SearchAddress(
        String q,
        boolean plain,
        String state,
        String kind,
        String place,
        String office,
        String days,
        String from,
        String to,
        String after) {
    static final String PATH = "/search";

    static SearchAddress of(MultivaluedMap<String, String> values) {
        return new SearchAddress(
                text(values, "q").strip(),
                !text(values, "plain").isEmpty(),
                text(values, "state"),
                text(values, "kind"),
                text(values, "place"),
                text(values, "office"),
                text(values, "days"),
                text(values, "from"),
                text(values, "to"),
                text(values, "after"));
    }

    private static String text(MultivaluedMap<String, String> values, String name) {
        String value = values.getFirst(name);
        return value == null ? "" : value;
    }

    /** Nothing was chosen or typed yet. */
    boolean empty() {
        return equals(new SearchAddress("", plain, "", "", "", "", "", "", "", after));
    }

    Set<TicketState> states() {
        if (state.equals("open")) {
            return Arrays.stream(TicketState.values())
                    .filter(TicketState::open)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(TicketState.class)));
        }
        return Arrays.stream(TicketState.values())
                .filter(one -> one.name().equals(state))
                .collect(Collectors.toSet());
    }

    Set<TicketKind> kinds() {
        return Arrays.stream(TicketKind.values())
                .filter(one -> one.name().equals(kind))
                .collect(Collectors.toSet());
    }

    Long officeId() {
        return office.matches("\\d{1,18}") ? Long.valueOf(office) : null;
    }

    LocalDate first(LocalDate today) {
        if (day(from) == null && days.matches("\\d{1,4}")) {
            return today.minusDays(Integer.parseInt(days) - 1L);
        }
        return day(from);
    }

    private static LocalDate day(String written) {
        try {
            LocalDate day = written.isEmpty() ? null : LocalDate.parse(written);
            return day != null && KeptTime.holds(day) ? day : null;
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    SearchFor searchFor(Typed typed, LocalDate today) {
        Long meant = typed.offices().isEmpty() ? null : typed.offices().get(0).id();
        return SearchFor.words(typed.words())
                .withNumber(typed.number())
                .withCaller(typed.caller())
                .withPlace(place)
                .withDepartment(officeId() == null ? meant : officeId())
                .withStates(states())
                .withKinds(kinds())
                .between(first(today), day(to));
    }

    /** From the beginning, with something else in the box. */
    SearchAddress typing(String other, boolean plainly) {
        return new SearchAddress(other, plainly, state, kind, place, office, days, from, to, "");
    }

    SearchAddress ofOffice(String other, Object id) {
        return new SearchAddress(
                other, plain, state, kind, place, id.toString(), days, from, to, "");
    }

    SearchAddress goingOn(String cursor) {
        return new SearchAddress(q, plain, state, kind, place, office, days, from, to, cursor);
    }

    /** With what was typed alone. */
    SearchAddress bare() {
        return new SearchAddress(q, plain, "", "", "", "", "", "", "", "");
    }

    /**
     * @throws IllegalStateException with a telephone number in it: addresses end up in logs
     */
    String href() {
        if (Typed.hasPhone(q)) {
            throw new IllegalStateException("a telephone number is no address");
        }
        Map<String, String> all = new LinkedHashMap<>();
        all.put("q", q);
        all.put("plain", plain ? "1" : "");
        all.put("state", state);
        all.put("kind", kind);
        all.put("place", place);
        all.put("office", office);
        all.put("days", days);
        all.put("from", from);
        all.put("to", to);
        all.put("after", after);
        String query =
                all.entrySet().stream()
                        .filter(one -> !one.getValue().isEmpty())
                        .map(
                                one ->
                                        one.getKey()
                                                + "="
                                                + URLEncoder.encode(
                                                        one.getValue(), StandardCharsets.UTF_8))
                        .collect(Collectors.joining("&"));
        return query.isEmpty() ? PATH : PATH + "?" + query;
    }
}
