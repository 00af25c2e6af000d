package line12345.ticketing.knowledge.reading;

import line12345.ticketing.account.Actor;
import line12345.ticketing.knowledge.EditionState;
import line12345.ticketing.knowledge.EditionStep;
import line12345.ticketing.knowledge.Validity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * An edition with its entry's history.
 *
 * @param place code, empty for the whole city
 * @param until last day, null for no end
 * @param validity null unless it is published
 * @param forCitizens is offered to citizens before they file
 * @param keeps the reader's office, or the hotline: may take its steps
 * @param reader who reads it
 * @param editions all of the entry, newest first
 */
public record EntryView(
        long id,
        int version,
        long entryId,
        int edition,
        EditionState state,
        Validity validity,
        long departmentId,
        String office,
        String title,
        List<String> wordings,
        String answer,
        List<Coded> matters,
        String place,
        String placeName,
        String source,
        LocalDate from,
        LocalDate until,
        LocalDate replacedFrom,
        String writtenWho,
        Instant writtenAt,
        String said,
        boolean forCitizens,
        boolean keeps,
        Actor reader,
        List<Other> editions,
        List<Step> steps) {
    public record Coded(String code, String name) {}

    /** Another edition of the same entry. */
    public record Other(
            long id, int edition, EditionState state, LocalDate from, LocalDate until) {}

    /**
     * @param said may be empty
     */
    public record Step(int edition, Instant at, String who, String what, String said) {}

    public boolean draft() {
        return state == EditionState.DRAFT;
    }

    public boolean published() {
        return state == EditionState.PUBLISHED;
    }

    public boolean over() {
        return validity == Validity.OVER || validity == Validity.REPLACED;
    }

    /** The state, or what it is worth today once it is published. */
    public String stands() {
        return validity == null ? state.chinese() : validity.chinese();
    }

    public boolean can(EditionStep step) {
        return keeps && step.fits(state, reader);
    }

    public boolean canWrite() {
        return can(EditionStep.WRITE);
    }

    public boolean canApprove() {
        return can(EditionStep.APPROVE);
    }

    public boolean canSendBack() {
        return can(EditionStep.SEND_BACK);
    }

    public boolean canPublish() {
        return can(EditionStep.PUBLISH);
    }

    public boolean canWithdraw() {
        return can(EditionStep.WITHDRAW);
    }

    public boolean canRevise() {
        return can(EditionStep.REVISE)
                && editions.stream().noneMatch(one -> one.state().underWay());
    }
}
