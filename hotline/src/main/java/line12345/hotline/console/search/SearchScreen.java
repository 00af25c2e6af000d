package line12345.hotline.console.search;

import line12345.ticketing.department.Department;
import line12345.ticketing.matter.Places.Place;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.search.Found;
import line12345.ticketing.search.typed.Typed;
import line12345.ticketing.ticket.state.TicketState;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What the search page shows.
 *
 * @param found null before anything was asked
 * @param refused why it cannot be looked for, else empty
 * @param office the name of the one that is looked for, else empty
 * @param filling old tickets are still being made findable
 */
public record SearchScreen(
        SearchAddress at,
        Typed typed,
        Found found,
        String refused,
        String office,
        List<Place> places,
        boolean filling) {

    /** One that can be chosen. */
    public record Chip(String value, String label, boolean chosen) {}

    public record Link(String label, String href) {}

    public List<Chip> states() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", "全部", at.states().isEmpty()));
        chips.add(new Chip("open", "未办结", at.state().equals("open")));
        Arrays.stream(TicketState.values())
                .map(one -> new Chip(one.name(), one.chinese(), one.name().equals(at.state())))
                .forEach(chips::add);
        return chips;
    }

    public List<Chip> kinds() {
        List<Chip> chips = new ArrayList<>();
        chips.add(new Chip("", "全部", at.kinds().isEmpty()));
        Arrays.stream(TicketKind.values())
                .map(one -> new Chip(one.name(), one.chinese(), one.name().equals(at.kind())))
                .forEach(chips::add);
        return chips;
    }

    public List<Chip> days() {
        return List.of(
                new Chip("", "不限", at.days().isEmpty()),
                new Chip("7", "近 7 天", at.days().equals("7")),
                new Chip("30", "近 30 天", at.days().equals("30")),
                new Chip("365", "近一年", at.days().equals("365")));
    }

    /** Other offices the same letters may mean. */
    public List<Link> otherOffices() {
        return byCaller() ? List.of() : typed.offices().stream().skip(1).map(this::link).toList();
    }

    private Link link(Department office) {
        return new Link(office.name(), at.ofOffice(typed.words(), office.id()).href());
    }

    /** What was taken for something else is looked for as words; empty when that may not be. */
    public String asWords() {
        return address(at.typing(at.q(), true));
    }

    /** In words how the box was understood; empty when all of it is words. */
    public String understood() {
        if (!typed.caller().isEmpty()) {
            return "按来电号码检索（已留痕）";
        }
        if (typed.number().length() == 14) {
            return "按工单编号检索";
        }
        if (!typed.number().isEmpty()) {
            return "按编号末尾 " + typed.number() + " 检索";
        }
        return typed.letters().isEmpty() ? "" : "按拼音首字母 " + typed.letters() + " 理解为承办单位";
    }

    public boolean byCaller() {
        return !typed.caller().isEmpty();
    }

    /** The next page; a caller's goes on by the form, because addresses end up in logs. */
    public String next() {
        return found == null || found.next() == null ? "" : address(at.goingOn(found.next()));
    }

    public String beginning() {
        return address(at.goingOn(""));
    }

    public String bare() {
        return address(at.bare());
    }

    public String withoutOffice() {
        return address(at.ofOffice(at.q(), ""));
    }

    /** Empty while a caller is looked for: the page then goes on by the form. */
    private String address(SearchAddress there) {
        return byCaller() ? "" : there.href();
    }

    /** Something besides the typed narrows it. */
    public boolean narrowed() {
        return !at.bare().equals(at.goingOn(""));
    }

    public boolean further() {
        return !at.after().isEmpty();
    }
}
