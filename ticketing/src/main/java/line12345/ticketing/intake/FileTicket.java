package line12345.ticketing.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.GivenName;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.deadline.Deadline;
import line12345.ticketing.deadline.DeadlineRules;
import line12345.ticketing.department.Departments;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.harassment.CountListed;
import line12345.ticketing.matter.Matters;
import line12345.ticketing.matter.Places;
import line12345.ticketing.matter.UnknownChoice;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Request;
import line12345.ticketing.ticket.Subject;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.TicketText;
import line12345.ticketing.ticket.Tickets;

import java.security.SecureRandom;
import java.time.Instant;

/** Writes a request down as a ticket 受理登记, whichever channel it came by. */
@ApplicationScoped
public class FileTicket {
    private final SecureRandom random = new SecureRandom();
    @Inject EntityManager entities;
    @Inject Tickets tickets;
    @Inject Citizens citizens;
    @Inject Identities identities;
    @Inject DeadlineRules rules;
    @Inject FirstStep next;
    @Inject Departments departments;
    @Inject Pictures pictures;
    @Inject Matters matters;
    @Inject Places places;
    @Inject CountListed listed;
    @Inject Facts facts;

    /**
     * One message makes one ticket: the same {@code channel} and {@code messageKey} again give the
     * same receipt and store nothing.
     *
     * @param now the moment of receipt
     * @throws line12345.ticketing.harassment.OnHarassmentList when a citizen's number is listed and
     *     has filed enough today
     */
    @Transactional
    public Receipt file(TicketForm form, Actor by, Instant now) {
        oneAtATime(form);
        var before = tickets.ofMessage(form.channel(), form.messageKey());
        if (before.isPresent()) {
            return receipt(before.get(), true);
        }
        Ticket ticket = register(form, by, now);
        facts.announce(ticket.filed(), now);
        next.follow(ticket, form.first(), by, now);
        return receipt(ticket, false);
    }

    private Ticket register(TicketForm form, Actor by, Instant now) {
        PhoneNumber phone = PhoneNumber.parse(form.phone());
        Subject subject = subject(form);
        pictures.check(form.pictures());
        if (by.role() == null) {
            // Not what an agent writes down: whoever calls is heard.
            listed.count(identities.hash(phone.digits()), now);
        }
        var rule = rules.find(subject.kind(), subject.urgency(), now);
        Deadline promise = rules.reckoning().from(now, rule.promise());
        Request request =
                new Request(
                        form.channel(),
                        form.messageKey(),
                        form.callKey(),
                        citizens.meet(phone),
                        subject,
                        rule.promise(),
                        promise,
                        by);
        String code = String.format("%06d", random.nextInt(1_000_000));
        Ticket ticket = new Ticket(tickets.nextNumber(now), identities.seal(code), request, now);
        tickets.persist(ticket);
        pictures.store(ticket.id(), form.pictures(), now);
        return ticket;
    }

    private Subject subject(TicketForm form) {
        if (form.kind() == null || form.urgency() == null) {
            throw new UnknownChoice(form.kind() == null ? "诉求类型" : "紧急程度");
        }
        if (form.first() == null) {
            throw new UnknownChoice("处理方式");
        }
        Subject subject =
                new Subject(
                        form.kind(),
                        TicketText.of("诉求内容", form.content()),
                        places.chosen(form.placeCode()),
                        TicketText.optional("详细地址", form.address(), 200),
                        matters.chosen(form.matterCode()),
                        form.urgency(),
                        form.confidential(),
                        office(form.aboutDepartmentId()),
                        new GivenName(TicketText.optional("姓名", form.name(), 30), identities));
        return subject.keptWithin(form.circle());
    }

    private Long office(Long id) {
        return id == null ? null : departments.active(id).id();
    }

    private void oneAtATime(TicketForm form) {
        entities.createNativeQuery("select pg_advisory_xact_lock(hashtextextended(?1, 2))")
                .setParameter(1, form.channel() + " " + form.messageKey())
                .getSingleResult();
    }

    private Receipt receipt(Ticket ticket, boolean again) {
        return new Receipt(
                ticket.number(),
                identities.open(ticket.queryCodeSealed()),
                ticket.promise().at(),
                ticket.promise().provisional(),
                ticket.promise().reason(),
                ticket.legs().lead().map(Leg::departmentName).orElse(""),
                again);
    }
}
