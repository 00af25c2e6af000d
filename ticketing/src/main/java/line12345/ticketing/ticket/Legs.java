package line12345.ticketing.ticket;

import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.NotNow;
import line12345.ticketing.ticket.state.Part;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The parts of one ticket, in the order of dispatch. */
public final class Legs {
    private final List<Leg> legs;

    Legs(List<Leg> legs) {
        this.legs = legs;
    }

    public List<Leg> all() {
        return List.copyOf(legs);
    }

    /** The office that answers for all now, or did so last; empty while there was none. */
    public Optional<Leg> lead() {
        return reversed(legs.stream().filter(leg -> leg.part() == Part.LEAD));
    }

    /** The lead that has it or has answered, or who was told of a praise; empty while nobody. */
    Optional<Leg> handling() {
        return reversed(
                legs.stream()
                        .filter(leg -> leg.part() == Part.LEAD || leg.part() == Part.TOLD)
                        .filter(
                                leg ->
                                        leg.state() != LegState.RETURNED
                                                && leg.state() != LegState.RECALLED));
    }

    public List<Leg> open() {
        return legs.stream().filter(leg -> leg.state().open()).toList();
    }

    /** What this office has in hand; it never has two parts at once. */
    public Optional<Leg> openOf(long departmentId) {
        return open().stream().filter(leg -> leg.departmentId() == departmentId).findFirst();
    }

    /** What this office has in hand, or had last. */
    public Optional<Leg> of(long departmentId) {
        return openOf(departmentId)
                .or(
                        () ->
                                reversed(
                                        legs.stream()
                                                .filter(
                                                        leg ->
                                                                leg.departmentId()
                                                                        == departmentId)));
    }

    public Optional<Leg> at(int position) {
        return legs.stream().filter(leg -> leg.position() == position).findFirst();
    }

    /**
     * Told once to handle it, by a meeting or a refused return, an office gives it back no more.
     */
    boolean mustKeep(long departmentId) {
        return legs.stream()
                .anyMatch(leg -> leg.departmentId() == departmentId && leg.returnForbidden());
    }

    /** Those that were sent out together with this lead, itself too. */
    List<Leg> sentWith(Leg lead) {
        return legs.stream().filter(leg -> leg.position() >= lead.position()).toList();
    }

    /** What this part was sent on to. */
    public List<Leg> below(Leg leg) {
        return legs.stream()
                .filter(
                        one ->
                                one.parentPosition() != null
                                        && one.parentPosition() == leg.position())
                .toList();
    }

    /**
     * The upper office waits for those below it or takes it back from them; the lead waits for
     * those who help until their time is over, so that nobody can hold it up.
     */
    void readyToReply(Leg leg, Instant now) {
        below(leg).stream()
                .filter(one -> one.state().open())
                .findFirst()
                .ifPresent(
                        one -> {
                            throw new NotNow(one.departmentName() + "还没有回复，请等它回复或先收回，再提交回复。");
                        });
        if (leg.part() == Part.LEAD) {
            open().stream()
                    .filter(one -> one.part() == Part.CO && one.clock().keptBy(now))
                    .findFirst()
                    .ifPresent(
                            one -> {
                                throw new NotNow(
                                        "协办单位"
                                                + one.departmentName()
                                                + "还没有回复且未到期，请等它回复；它到期后可以直接提交。");
                            });
        }
    }

    private static Optional<Leg> reversed(Stream<Leg> legs) {
        return legs.reduce((one, later) -> later);
    }
}
