package line12345.ticketing.search;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.department.Department;
import line12345.ticketing.department.Departments;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.ticket.circle.Circles;

import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;

/**
 * Who may find what, as {@link line12345.ticketing.ticket.Tickets} says who may read what; a test
 * holds the two together.
 */
@ApplicationScoped
class Searchers {
    @Inject Departments departments;
    @Inject Rules rules;
    @Inject Circles circles;

    /**
     * @throws NotYours for somebody who reads no tickets
     */
    Searcher of(Actor actor, Instant now) {
        if (actor.role() == null) {
            throw refused();
        }
        return switch (actor.role()) {
            case AGENT, CALLBACK, REVIEWER, SHIFT_LEADER, MANAGER ->
                    new Searcher(actor, List.of(), List.of(), circles.of(actor));
            case CLERK, LEADER -> ofOffice(actor, now);
            case WINDOW, ADMIN -> throw refused();
        };
    }

    private Searcher ofOffice(Actor actor, Instant now) {
        if (!actor.ofOffice()) {
            throw refused();
        }
        long own = actor.departmentId();
        Stream<Long> below =
                rules.yes(Rule.ACCESS_DOWNWARD, now)
                        ? departments.allWithin(own).stream().filter(id -> id != own)
                        : Stream.of();
        List<Long> above = departments.tree().upFrom(own).stream().map(Department::id).toList();
        return new Searcher(
                actor, Stream.concat(Stream.of(own), below).toList(), above, circles.of(actor));
    }

    private static NotYours refused() {
        return new NotYours("您的账号不能检索工单：检索供热线人员和承办单位人员使用，请联系系统管理员。");
    }
}
