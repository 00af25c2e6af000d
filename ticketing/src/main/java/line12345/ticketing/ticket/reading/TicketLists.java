package line12345.ticketing.ticket.reading;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Looks;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.account.Role;
import line12345.ticketing.citizen.Citizens;
import line12345.ticketing.citizen.PhoneNumber;
import line12345.ticketing.deadline.DueWords;
import line12345.ticketing.deadline.Light;
import line12345.ticketing.ticket.circle.Circles;
import line12345.ticketing.ticket.state.LegState;
import line12345.ticketing.ticket.state.TicketState;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lists of tickets, each through an index and each for somebody. */
@ApplicationScoped
public class TicketLists {
    private static final int SUMMARY = 40;

    static final String COLUMNS =
            """
            select t.number, t.version, t.kind, left(t.content, 60), coalesce(p.name, ''),
                   coalesce(m.name, ''), t.urgency, t.state, coalesce(l.state, ''),
                   coalesce(d.name, ''), coalesce(l.yellow_at, t.promised_at),
                   coalesce(l.due_at, t.promised_at), l.replied_at, t.filed_at,
                   t.promised_at, t.closed_at,
                   coalesce(l.provisional, t.promise_provisional), l.paused_at
            """;
    private static final String OPEN =
            "l.state in ('WAITING_SIGN', 'HANDLING', 'PAUSED', 'WAITING_APPROVAL')";

    /** As the index {@code ticket_to_dispatch_urgent} says it. */
    private static final String MOST_URGENT =
            "case t.urgency when 'CRITICAL' then 0 when 'URGENT' then 1 else 2 end,"
                    + " t.promised_at, t.id";

    static final String NAMES =
            """
             left join place p on p.code = t.place_code
             left join matter m on m.code = t.matter_code
             left join department d on d.id = l.department_id
            """;

    @Inject EntityManager entities;
    @Inject Citizens citizens;
    @Inject Looks looks;
    @Inject Circles circles;

    /** What an office has to do, most pressing first. */
    @Transactional
    public List<TicketLine> openOf(Actor clerk, int limit, Instant now) {
        return ofOffice(clerk, OPEN + " order by l.due_at, l.id limit " + limit, now);
    }

    /** What an office has replied to, newest first. */
    @Transactional
    public List<TicketLine> doneBy(Actor clerk, int limit, Instant now) {
        return ofOffice(
                clerk, "l.state = 'REPLIED' order by l.replied_at desc, l.id limit " + limit, now);
    }

    private List<TicketLine> ofOffice(Actor clerk, String rest, Instant now) {
        if (!clerk.ofOffice()) {
            throw new NotYours("这里是承办单位的工作台，您的账号不属于任何承办单位，请联系系统管理员。");
        }
        Query query =
                entities.createNativeQuery(
                                COLUMNS
                                        + " from leg l join ticket t on t.id = l.ticket_id"
                                        + NAMES
                                        + " where l.department_id = ?1 and "
                                        + rest,
                                Object[].class)
                        .setParameter(1, clerk.departmentId());
        return lines(query, true, now);
    }

    /** Tickets that nobody has yet, the most urgent first; for those who dispatch. */
    @Transactional
    public List<TicketLine> toDispatch(Actor actor, int limit, Instant now) {
        if (!actor.is(Role.AGENT) && !actor.is(Role.SHIFT_LEADER) && !actor.is(Role.MANAGER)) {
            throw new NotYours("只有话务员、班长和管理人员可以查看待派工单，请联系班长。");
        }
        Query query =
                entities.createNativeQuery(
                        COLUMNS
                                + " from ticket t left join leg l on false"
                                + NAMES
                                + " where t.state = 'WAITING_DISPATCH'"
                                + circles.of(actor).and("t")
                                + " order by "
                                + MOST_URGENT
                                + " limit "
                                + limit,
                        Object[].class);
        return lines(query, false, now);
    }

    /**
     * What this number asked before, newest first; for the staff of the hotline. Who asks for which
     * number (masked) is written down: any number can be typed in.
     */
    @Transactional
    public List<TicketLine> ofCaller(Actor actor, String phone, int limit, Instant now) {
        if (!actor.is(Role.AGENT) && !actor.is(Role.CALLBACK)) {
            throw new NotYours("只有话务员和回访员可以查看来电人的历史工单。");
        }
        PhoneNumber number = PhoneNumber.parse(phone);
        looks.note(actor, number.masked(), "按电话号码查看历史工单", now);
        Optional<Long> citizen = citizens.byPhone(number).map(c -> c.id());
        if (citizen.isEmpty()) {
            return List.of();
        }
        Query query =
                entities.createNativeQuery(
                                COLUMNS
                                        + """
                                         from ticket t left join lateral (
                                             select * from leg where ticket_id = t.id
                                             order by position desc limit 1) l on true
                                        """
                                        + NAMES
                                        + " where t.citizen_id = ?1"
                                        + circles.of(actor).and("t")
                                        + " order by t.id desc limit "
                                        + limit,
                                Object[].class)
                        .setParameter(1, citizen.get());
        return lines(query, false, now);
    }

    /**
     * Lines by id, for tickets that somebody has been found to be allowed to read.
     *
     * @param offices whose part a line shows, the first before the others; none shows the lead's
     */
    @Transactional
    public Map<Long, TicketLine> of(List<Long> ids, List<Long> offices, Instant now) {
        boolean office = !offices.isEmpty();
        String part =
                office
                        ? "department_id = any(cast(?2 as bigint[])) order by department_id <> "
                                + offices.get(0)
                                + ", position desc"
                        : "part = 'LEAD' order by position desc";
        Query query =
                entities.createNativeQuery(
                                COLUMNS
                                        + ", t.id from ticket t left join lateral ("
                                        + "select * from leg where ticket_id = t.id and "
                                        + part
                                        + " limit 1) l on true"
                                        + NAMES
                                        + " where t.id = any(cast(?1 as bigint[]))",
                                Object[].class)
                        .setParameter(1, ids.toString().replace('[', '{').replace(']', '}'));
        if (office) {
            query.setParameter(2, offices.toString().replace('[', '{').replace(']', '}'));
        }
        Map<Long, TicketLine> lines = new HashMap<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            lines.put(((Number) columns[18]).longValue(), line(columns, office, now));
        }
        return lines;
    }

    @SuppressWarnings("unchecked")
    static List<TicketLine> lines(Query query, boolean office, Instant now) {
        return ((List<Object[]>) query.getResultList())
                .stream().map(row -> line(row, office, now)).toList();
    }

    static TicketLine line(Object[] row, boolean office, Instant now) {
        LegState leg = "".equals(row[8]) ? null : LegState.valueOf((String) row[8]);
        TicketState state = TicketState.valueOf((String) row[7]);
        Instant end = instant(office ? row[12] : row[15]);
        Instant stopped = office ? instant(row[17]) : null;
        Instant yellow = instant(office ? row[10] : row[14]);
        Instant due = instant(office ? row[11] : row[14]);
        return new TicketLine(
                (String) row[0],
                ((Number) row[1]).intValue(),
                Words.kind(row[2]),
                summary((String) row[3]),
                (String) row[4],
                (String) row[5],
                Words.urgency(row[6]),
                state.chinese(),
                office && leg != null ? leg.chinese() : "",
                (String) row[9],
                Light.at(end != null ? end : stopped != null ? stopped : now, yellow, due),
                words(now, due, (Boolean) row[16], end, stopped),
                instant(row[13]),
                action(state, leg, office));
    }

    private static String words(
            Instant now, Instant due, boolean provisional, Instant end, Instant stopped) {
        if (end != null) {
            return DueWords.moment(now, end) + " 完成";
        }
        return stopped == null ? DueWords.of(now, due, provisional) : "等待市民补充，暂停计时";
    }

    private static String action(TicketState state, LegState leg, boolean office) {
        if (office && leg != null) {
            return switch (leg) {
                case WAITING_SIGN -> "签收";
                case HANDLING -> "回复";
                case PAUSED -> "恢复办理";
                case WAITING_APPROVAL -> "审批";
                case REPLIED, RETURNED, RECALLED, INFORMED -> "";
            };
        }
        return switch (state) {
            case WAITING_DISPATCH -> "派单";
            case WAITING_REVIEW -> "审核";
            case WAITING_MEETING -> "会商";
            default -> "";
        };
    }

    static String summary(String content) {
        String line = content.replaceAll("\\s+", " ");
        return line.codePointCount(0, line.length()) <= SUMMARY
                ? line
                : line.substring(0, line.offsetByCodePoints(0, SUMMARY)) + "…";
    }

    static Instant instant(Object value) {
        return value instanceof OffsetDateTime time ? time.toInstant() : (Instant) value;
    }
}
