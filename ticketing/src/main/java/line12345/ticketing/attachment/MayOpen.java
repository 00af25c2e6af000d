package line12345.ticketing.attachment;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.state.Part;

import java.util.List;
import java.util.Optional;
import java.util.function.LongPredicate;

/**
 * Who of those who may read the ticket may open a file: an office its own and those of the parts
 * below it; the lead also what co-handlers reply to it; all parts the minutes that bind them; the
 * hotline all that was given.
 *
 * @param legs the ticket's parts
 * @param below whether an office lies below the reader's and may be read by rule
 */
record MayOpen(Actor reader, List<LegPlace> legs, LongPredicate below) {
    /** Where an office stands in a ticket. */
    record LegPlace(int position, Integer parent, long departmentId, Part part) {}

    boolean file(Attachment file) {
        if (!reader.ofOffice()) {
            return file.given() || file.departmentId() == null && reader.is(Role.MANAGER);
        }
        if (reader.departmentId().equals(file.departmentId())) {
            return true;
        }
        if (!file.given()) {
            return false;
        }
        return file.purpose() == Purpose.MINUTES
                ? legs.stream().anyMatch(this::own)
                : at(file.position()).filter(leg -> belowOwn(leg) || repliesToOwn(leg)).isPresent();
    }

    private boolean belowOwn(LegPlace leg) {
        return below.test(leg.departmentId())
                || Optional.ofNullable(leg.parent())
                        .flatMap(this::at)
                        .filter(upper -> own(upper) || belowOwn(upper))
                        .isPresent();
    }

    private boolean repliesToOwn(LegPlace leg) {
        return leg.part() == Part.CO
                && legs.stream()
                        .filter(one -> one.part() == Part.LEAD)
                        .reduce((one, later) -> later)
                        .filter(this::own)
                        .isPresent();
    }

    private boolean own(LegPlace leg) {
        return reader.departmentId().equals(leg.departmentId());
    }

    private Optional<LegPlace> at(int position) {
        return legs.stream().filter(leg -> leg.position() == position).findFirst();
    }
}
