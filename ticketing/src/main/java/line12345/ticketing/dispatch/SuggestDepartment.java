package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.department.Departments;
import line12345.ticketing.ticket.Tickets;

import java.time.Instant;
import java.util.Optional;

/**
 * Says which department the catalogue, or the leader a letter is written to, names for a filed
 * ticket, and why; of what is about that department, who takes it instead.
 */
@ApplicationScoped
public class SuggestDepartment {
    @Inject Tickets tickets;
    @Inject Catalogue catalogue;
    @Inject LetterOffice letters;
    @Inject Departments departments;

    /** Empty when the catalogue has no line for it, or nobody can be offered instead. */
    @Transactional
    public Optional<Suggestion> suggest(String number, Actor actor, Instant now) {
        var subject = tickets.of(actor, number, now).subject();
        var line =
                letters.of(number)
                        .or(
                                () ->
                                        catalogue.suggest(
                                                subject.matterCode(), subject.placeCode(), now));
        Long about = subject.aboutDepartmentId();
        return about == null ? line : InsteadOfItself.offer(line, about, departments.tree());
    }
}
