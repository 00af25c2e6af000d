package line12345.ticketing.promise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ticket.Leg;
import line12345.ticketing.ticket.Ticket;
import line12345.ticketing.ticket.Tickets;

import java.util.List;

/** The people behind the table's owner of a state 由谁办. */
@ApplicationScoped
class WhoseTurn {
    @Inject Accounts accounts;
    @Inject Tickets tickets;

    /** Of a follower, those who have its main ticket; nobody for one that is over. */
    List<Actor> of(Ticket ticket) {
        return switch (ticket.state()) {
            case WAITING_DISPATCH -> accounts.withRole(Role.AGENT);
            case WAITING_MEETING -> accounts.withRole(Role.MANAGER);
            case WAITING_REVIEW -> accounts.withRole(Role.REVIEWER);
            case WAITING_CALLBACK -> accounts.withRole(Role.CALLBACK);
            case HANDLING -> ofOffice(ticket.legs().lead().orElseThrow());
            case FOLLOWING -> of(tickets.findById(ticket.mainId()));
            case CLOSED, ARCHIVED -> List.of();
        };
    }

    /** What they are asked to do. */
    static String what(Ticket ticket) {
        return switch (ticket.state()) {
            case WAITING_DISPATCH -> "派单";
            case WAITING_MEETING -> "会商定责";
            case WAITING_REVIEW -> "审核答复";
            case WAITING_CALLBACK -> "回访市民";
            case HANDLING -> "办理并回复";
            case FOLLOWING -> "办结它的主工单";
            case CLOSED, ARCHIVED -> "查看";
        };
    }

    private List<Actor> ofOffice(Leg lead) {
        List<Actor> leaders = accounts.ofOffice(Role.LEADER, lead.departmentId());
        return leaders.isEmpty() ? accounts.ofOffice(Role.CLERK, lead.departmentId()) : leaders;
    }
}
