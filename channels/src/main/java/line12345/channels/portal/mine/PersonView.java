package line12345.channels.portal.mine;

import line12345.channels.portal.SpokenDate;
import line12345.ticketing.identity.OwnPerson;

import java.time.Instant;
import java.util.List;

/**
 * The own numbers and accounts as the page shows them.
 *
 * @param numbers the proven one first
 */
public record PersonView(OwnPerson person, List<Line> numbers, List<Line> accounts) {
    /**
     * @param what a masked number, or a channel with the number it is joined to
     * @param since in words; empty for the proven number
     */
    public record Line(long key, String what, boolean own, String since) {}

    static PersonView of(OwnPerson person, Instant now) {
        return new PersonView(
                person,
                person.numbers().stream()
                        .map(
                                one ->
                                        new Line(
                                                one.key(),
                                                one.masked(),
                                                one.own(),
                                                since(one.since(), now)))
                        .toList(),
                person.accounts().stream()
                        .map(
                                one ->
                                        new Line(
                                                one.key(),
                                                one.chinese() + "（" + one.number() + "）",
                                                false,
                                                since(one.since(), now)))
                        .toList());
    }

    private static String since(Instant at, Instant now) {
        return at == null ? "" : SpokenDate.past(now, at);
    }
}
