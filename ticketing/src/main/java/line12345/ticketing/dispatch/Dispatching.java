package line12345.ticketing.dispatch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.deadline.DeadlineRule;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.deadline.LegTerms;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.Dispatch;
import line12345.ticketing.ticket.Subject;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.state.Part;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Works out to whom, why and by when, before a ticket is sent. */
@ApplicationScoped
public class Dispatching {
    /** Longest reason, in characters. */
    static final int REASON = 500;

    @Inject Departments departments;
    @Inject Abouts abouts;
    @Inject Catalogue catalogue;
    @Inject LetterOffice letters;
    @Inject Successor successor;
    @Inject DeadlineRules deadlines;
    @Inject Rules rules;

    /**
     * The lead and those who help, the lead first.
     *
     * @param choice the offices chosen by a person, or {@link Choice#byCatalogue()}
     * @throws NotInCatalogue when nobody is chosen and the catalogue has no line
     * @throws NotToItself when the request, or one that follows it, is about an office that was
     *     chosen
     */
    public List<Dispatch> plan(Ticket ticket, Choice choice, Actor by, Instant now) {
        Subject subject = ticket.subject();
        var about = abouts.of(ticket);
        var suggested =
                letters.of(ticket.number())
                        .or(
                                () ->
                                        catalogue.suggest(
                                                subject.matterCode(), subject.placeCode(), now));
        boolean byCatalogue = choice.lead() == null;
        long lead =
                byCatalogue
                        ? suggested.orElseThrow(NotInCatalogue::new).departmentId()
                        : choice.lead();
        Long itself = subject.aboutDepartmentId();
        var offered =
                byCatalogue || itself == null
                        ? suggested
                        : InsteadOfItself.offer(suggested, itself, departments.tree());
        boolean named = offered.isPresent() && offered.get().departmentId() == lead;
        String why =
                named
                        ? offered.get().reason()
                        : "人工选择：" + TicketText.of("改派理由", choice.reason(), REASON);
        List<Long> helpers =
                byCatalogue && choice.helpers().isEmpty()
                        ? suggested.get().coDepartmentIds()
                        : choice.helpers();
        List<Dispatch> plan = new ArrayList<>();
        Department first = target(about, lead, named ? offered : suggested);
        plan.add(to(subject, first, Part.LEAD, why, by, now));
        for (long helper : helpers.stream().distinct().filter(id -> id != lead).toList()) {
            Department office = departments.active(helper);
            abouts.refuse(about, office);
            plan.add(to(subject, office, Part.CO, "协办：" + why, by, now));
        }
        return plan;
    }

    private Department target(List<Abouts.About> about, long id, Optional<Suggestion> suggested) {
        Department office = departments.active(id);
        abouts.refuse(about, office);
        StreetMayTakeIt.refusal(office, suggested.orElse(null), true)
                .ifPresent(
                        sentence -> {
                            throw new NotToStreet(sentence);
                        });
        return office;
    }

    /** The same office again, to redo it; when it was dissolved, who does its work now. */
    public Dispatch again(Ticket ticket, long departmentId, String why, Actor by, Instant now) {
        Department office = successor.of(ticket.subject(), departmentId, now);
        abouts.refuse(abouts.of(ticket), office);
        return to(ticket.subject(), office, Part.LEAD, why, by, now);
    }

    /** An office below one that has it in hand; its time is a share of the whole. */
    public Dispatch below(Ticket ticket, Department lower, String why, Actor by, Instant now) {
        abouts.refuse(abouts.of(ticket), lower);
        return to(ticket.subject(), lower, Part.SUB, why, by, now);
    }

    /** The office praised; it has nothing to do. */
    public Dispatch praised(Subject subject, long departmentId, Actor by, Instant now) {
        Department office = departments.active(departmentId);
        return to(subject, office, Part.TOLD, "市民表扬", by, now);
    }

    private Dispatch to(
            Subject subject, Department office, Part part, String why, Actor by, Instant now) {
        DeadlineRule rule = deadlines.find(subject.kind(), subject.urgency(), now);
        int percent = part == Part.LEAD ? 100 : rules.number(Rule.CO_HANDLER_SHARE, now);
        LegTerms terms =
                new LegTerms(now, rule.sign(), rule.leg(), List.of(), Duration.ZERO, percent);
        return new Dispatch(
                office.id(),
                office.name(),
                part,
                why,
                rule.sign(),
                rule.leg(),
                percent,
                terms.times(deadlines.reckoning(office.id())),
                false,
                by);
    }
}
