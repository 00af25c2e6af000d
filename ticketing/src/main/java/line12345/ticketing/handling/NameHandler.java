package line12345.ticketing.handling;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.handler.HandlerNamed;
import line12345.ticketing.handler.Handlers;
import line12345.ticketing.ticket.Leg;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/** Somebody of the office takes its part in hand, or gives it to a colleague 经手、转交同事. */
@ApplicationScoped
public class NameHandler {
    @Inject OwnLegs own;
    @Inject Handlers handlers;
    @Inject Accounts accounts;
    @Inject Facts facts;

    /** All who may be named, the leaders last. */
    @Transactional
    public List<Actor> colleagues(Actor person) {
        return Stream.of(Role.CLERK, Role.LEADER)
                .flatMap(role -> accounts.ofOffice(role, person.departmentId()).stream())
                .toList();
    }

    /**
     * The reply stays open to everybody of the office; this only says who sees to it.
     *
     * @param accountId null for the person itself
     * @param version of the ticket as the person saw it
     * @throws NotAColleague when that is nobody of the own office
     */
    @Transactional
    public void name(String number, Long accountId, int version, Actor by, Instant now) {
        Leg leg = own.inHandOf(by, number, version, now);
        long wanted = accountId == null ? by.accountId() : accountId;
        Actor person =
                colleagues(by).stream()
                        .filter(one -> one.accountId() == wanted)
                        .findFirst()
                        .orElseThrow(NotAColleague::new);
        handlers.name(leg, person, now);
        String how =
                wanted == by.accountId() ? "由" + by.name() + "经手" : "交给" + person.name() + "经手";
        leg.ticket().note(now, by, "经手人", leg.departmentName() + how, true);
        facts.announce(
                new HandlerNamed(number, leg.ticket().id(), leg.position(), leg.departmentId()),
                now);
    }
}
