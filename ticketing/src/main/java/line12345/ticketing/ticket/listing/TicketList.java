package line12345.ticketing.ticket.listing;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;

import java.util.function.Predicate;

/** The lists that desks work on, and who reads them. */
public enum TicketList {
    /** Nobody has them yet, the most urgent first 待派单. */
    POOL(
            "只有话务员、班长和管理人员可以查看待派工单，请联系班长。",
            actor -> actor.is(Role.AGENT) || actor.is(Role.SHIFT_LEADER) || actor.is(Role.MANAGER),
            "t.state = 'WAITING_DISPATCH'",
            "(case t.urgency when 'CRITICAL' then 0 when 'URGENT' then 1 else 2 end)",
            "t.promised_at",
            "t.id"),
    /** What the own office has to do, the earliest due first 本单位待办. */
    DESK(
            "这里是承办单位的工单，您的账号不属于任何承办单位，请联系系统管理员。",
            Actor::ofOffice,
            "l.state in ('WAITING_SIGN', 'HANDLING', 'PAUSED', 'WAITING_APPROVAL')",
            "0",
            "l.due_at",
            "l.id"),
    /** What the own office has replied to, newest first 本单位已回复. */
    REPLIED(
            "这里是承办单位的工单，您的账号不属于任何承办单位，请联系系统管理员。",
            Actor::ofOffice,
            "l.state = 'REPLIED'",
            "0",
            "l.replied_at",
            "l.id"),
    /** Answers that wait for a reviewer, the earliest promise first 待审核. */
    REVIEW(
            "只有审核员可以查看待审核的答复，请联系审核班长。",
            actor -> actor.is(Role.REVIEWER),
            "t.state = 'WAITING_REVIEW'",
            "0",
            "t.promised_at",
            "t.id"),
    /** Tickets whose office a meeting decides, oldest first 待会商. */
    MEETING(
            "只有管理人员可以查看待会商的工单，请联系管理人员。",
            actor -> actor.is(Role.MANAGER),
            "t.state = 'WAITING_MEETING'",
            "0",
            "t.filed_at",
            "t.id");

    private final String notYours;
    private final Predicate<Actor> readers;
    private final String where;
    private final String rank;
    private final String moment;
    private final String id;

    TicketList(
            String notYours,
            Predicate<Actor> readers,
            String where,
            String rank,
            String moment,
            String id) {
        this.notYours = notYours;
        this.readers = readers;
        this.where = where;
        this.rank = rank;
        this.moment = moment;
        this.id = id;
    }

    /**
     * @throws NotYours when this person does not work on this list
     */
    void mustBeRead(Actor reader) {
        if (!readers.test(reader)) {
            throw new NotYours(notYours);
        }
    }

    /** An office's own list: only its part is looked at. */
    boolean ofOffice() {
        return this == DESK || this == REPLIED;
    }

    boolean newestFirst() {
        return this == REPLIED;
    }

    String where() {
        return where;
    }

    String rank() {
        return rank;
    }

    String moment() {
        return moment;
    }

    String id() {
        return id;
    }
}
