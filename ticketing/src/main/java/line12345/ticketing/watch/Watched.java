package line12345.ticketing.watch;

import java.util.Locale;

/**
 * The lists of electronic supervision 电子监察. Each is one walk along one index; the columns a page
 * goes on from are its order.
 */
public enum Watched {
    /**
     * As {@code Light.RED}: the due time itself is red. What waits for the citizen stands still.
     */
    RED(
            "红灯",
            "超过回复时限的环节，最久的在最前",
            "overdue",
            new Walk(
                    "",
                    "leg l where l.state in ('WAITING_SIGN', 'HANDLING', 'WAITING_APPROVAL')"
                            + " and l.due_at <= :now",
                    "l.due_at",
                    "l.id",
                    "l.ticket_id",
                    "l.position",
                    "''",
                    "l.department_id = :office",
                    true)),
    /** As {@code Light.YELLOW}. */
    YELLOW(
            "黄灯",
            "临近回复时限的环节，最急的在最前",
            "progress",
            new Walk(
                    """
                    with yellow as materialized (
                        select l.due_at, l.id, l.ticket_id, l.position from leg l
                        where l.state in ('WAITING_SIGN', 'HANDLING', 'WAITING_APPROVAL')
                          and l.yellow_at <= :now and l.due_at > :now and {office})
                    """,
                    "yellow l where true",
                    "l.due_at",
                    "l.id",
                    "l.ticket_id",
                    "l.position",
                    "''",
                    "l.department_id = :office",
                    true)),
    /** Wherever it stands, also between the offices; as {@code promise-due} fires. */
    PROMISE(
            "承诺超期",
            "过了告知市民的答复时限（有第二个时限的按第二个）仍未答复的工单，最久的在最前",
            "overdue",
            new Walk(
                    "",
                    "ticket w where w.heard_at is null and w.state in ('WAITING_DISPATCH',"
                            + " 'HANDLING', 'WAITING_MEETING', 'WAITING_REVIEW',"
                            + " 'WAITING_CALLBACK', 'FOLLOWING')"
                            + " and coalesce(w.second_at, w.promised_at) <= :now",
                    "coalesce(w.second_at, w.promised_at)",
                    "w.id",
                    "w.id",
                    "coalesce((select max(x.position) from leg x where x.ticket_id = w.id"
                            + " and x.part = 'LEAD'), 0)",
                    "''",
                    "exists (select 1 from leg x where x.ticket_id = w.id"
                            + " and x.part = 'LEAD' and x.department_id = :office)",
                    true)),
    UNSIGNED(
            "未按时签收",
            "到签收时限由系统自动签收的环节，最近的在最前",
            "unsigned",
            new Walk(
                    "",
                    "leg l where l.signed_itself",
                    "l.signed_at",
                    "l.id",
                    "l.ticket_id",
                    "l.position",
                    "''",
                    "l.department_id = :office",
                    false)),
    PING_PONG(
            "推诿退单",
            "多次申请退单（次数见业务规则）的工单，最近的在最前；督办单下发给现在的主办单位",
            "shirk",
            new Walk(
                    "",
                    // The index begins at two, the least that the rule allows.
                    "throw_chain c where c.throws >= 2 and c.throws >= :throws",
                    "c.last_at",
                    "c.ticket_id",
                    "c.ticket_id",
                    "coalesce((select max(x.position) from leg x where x.ticket_id = c.ticket_id"
                            + " and x.part = 'LEAD'), 0)",
                    "''",
                    "exists (select 1 from application x where x.ticket_id = c.ticket_id"
                            + " and x.kind = 'RETURN' and x.department_id = :office)",
                    false)),
    EMPTY(
            "疑似空洞答复",
            "系统提示、尚未有人判断的答复，最近的在最前",
            "empty",
            new Walk(
                    "",
                    "suspicion s where s.settled_at is null",
                    "s.at",
                    "s.id",
                    "s.ticket_id",
                    "s.position",
                    "s.signs",
                    "s.department_id = :office",
                    false)),
    UNDECIDED(
            "申请久审未决",
            "超过审核时限的申请，最久的在最前；由上级单位审核的可以督办上级单位",
            "undecided",
            new Walk(
                    "",
                    "application a left join department asker on asker.id = a.department_id"
                            + " where a.state = 'PENDING' and a.decide_by <= :now",
                    "a.decide_by",
                    "a.id",
                    "a.ticket_id",
                    "coalesce((select max(x.position) from leg x where x.ticket_id = a.ticket_id"
                            + " and x.department_id = a.decider_department), 0)",
                    "a.kind || ',' || a.decider || ','"
                            + " || case when a.kind = 'OBJECTION' then '市民'"
                            + " else coalesce(asker.name, '市民') end",
                    "coalesce(a.decider_department, a.department_id) = :office",
                    true)),
    STALLED(
            "督办滞后",
            "超过期限没有动作的督办单，最久的在最前",
            "",
            Walk.orders(
                    "o.state in ('ISSUED', 'HANDLING', 'RETURN_ASKED', 'REPORTED')"
                            + " and o.act_by <= :now")),
    REVIEW(
            "待审督办",
            "承办单位已报告或申请退回、等您审核的督办单，最急的在最前",
            "",
            Walk.orders("o.state in ('RETURN_ASKED', 'REPORTED')")),
    ORDERS(
            "在办督办",
            "全部未办结的督办单，最急的在最前",
            "",
            Walk.orders("o.state in ('ISSUED', 'HANDLING', 'RETURN_ASKED', 'REPORTED')"));

    private final String chinese;
    private final String hint;
    private final String ground;
    private final Walk walk;

    Watched(String chinese, String hint, String ground, Walk walk) {
        this.chinese = chinese;
        this.hint = hint;
        this.ground = ground;
        this.walk = walk;
    }

    /** The list of that name; the first one for any other. */
    public static Watched named(String name) {
        for (Watched one : values()) {
            if (one.key().equals(name)) {
                return one;
            }
        }
        return RED;
    }

    /** In an address. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public String chinese() {
        return chinese;
    }

    /** What is in it and in which order. */
    public String hint() {
        return hint;
    }

    /** The reason an order from this list has unless another is chosen; empty for none. */
    public String ground() {
        return ground;
    }

    /** Supervision orders can be issued from it. */
    public boolean issues() {
        return !ground.isEmpty();
    }

    Walk walk() {
        return walk;
    }
}
