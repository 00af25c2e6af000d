package line12345.hotline.life;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.hotline.life.Book.Who;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.alarm.FireDue;
import line12345.ticketing.application.DecideApplication;
import line12345.ticketing.application.kind.AskExtension;
import line12345.ticketing.application.kind.AskHardCase;
import line12345.ticketing.application.kind.AskReturn;
import line12345.ticketing.application.kind.AskUnreasonable;
import line12345.ticketing.application.kind.ObjectToClosing;
import line12345.ticketing.callback.Answers;
import line12345.ticketing.callback.Outcome;
import line12345.ticketing.callback.RateAnswer;
import line12345.ticketing.callback.RecordCallback;
import line12345.ticketing.callback.TakeCallback;
import line12345.ticketing.dispatch.Choice;
import line12345.ticketing.dispatch.DecideAtMeeting;
import line12345.ticketing.dispatch.DispatchTicket;
import line12345.ticketing.dispatch.withdraw.WithdrawDispatch;
import line12345.ticketing.handling.PauseLeg;
import line12345.ticketing.handling.RecallLower;
import line12345.ticketing.handling.RejectReply;
import line12345.ticketing.handling.ReplyToTicket;
import line12345.ticketing.handling.ResumeLeg;
import line12345.ticketing.handling.SendBackLower;
import line12345.ticketing.handling.SendDown;
import line12345.ticketing.handling.SignOffReply;
import line12345.ticketing.handling.SignTicket;
import line12345.ticketing.intake.FileTicket;
import line12345.ticketing.intake.First;
import line12345.ticketing.intake.Receipt;
import line12345.ticketing.intake.TicketForm;
import line12345.ticketing.matter.TicketKind;
import line12345.ticketing.matter.Urgency;
import line12345.ticketing.rating.Level;
import line12345.ticketing.rating.Via;
import line12345.ticketing.repeat.JoinTicket;
import line12345.ticketing.repeat.PartTicket;
import line12345.ticketing.review.ApproveReply;
import line12345.ticketing.review.SendBackReply;
import line12345.ticketing.ticket.Reply;
import line12345.ticketing.ticket.reading.OwnCode;
import line12345.ticketing.time.Span;
import line12345.ticketing.urging.UrgeTicket;
import line12345.ticketing.withdrawal.WithdrawOwnTicket;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import javax.sql.DataSource;

/** Does what an act says by the real use cases. */
@ApplicationScoped
public class Walker {
    @Inject Accounts accounts;
    @Inject DataSource database;
    @Inject FileTicket fileTicket;
    @Inject DispatchTicket dispatchTicket;
    @Inject WithdrawDispatch withdrawDispatch;
    @Inject DecideAtMeeting decideAtMeeting;
    @Inject SignTicket signTicket;
    @Inject ReplyToTicket replyToTicket;
    @Inject SignOffReply signOffReply;
    @Inject RejectReply rejectReply;
    @Inject PauseLeg pauseLeg;
    @Inject ResumeLeg resumeLeg;
    @Inject SendDown sendDown;
    @Inject SendBackLower sendBackLower;
    @Inject RecallLower recallLower;
    @Inject AskReturn askReturn;
    @Inject AskExtension askExtension;
    @Inject AskHardCase askHardCase;
    @Inject AskUnreasonable askUnreasonable;
    @Inject DecideApplication decideApplication;
    @Inject ApproveReply approveReply;
    @Inject SendBackReply sendBackReply;
    @Inject TakeCallback takeCallback;
    @Inject RecordCallback recordCallback;
    @Inject RateAnswer rateAnswer;
    @Inject ObjectToClosing objectToClosing;
    @Inject WithdrawOwnTicket withdrawOwnTicket;
    @Inject UrgeTicket urgeTicket;
    @Inject JoinTicket joinTicket;
    @Inject PartTicket partTicket;
    @Inject FireDue fireDue;

    private final Map<String, Actor> people = new ConcurrentHashMap<>();

    /** The tickets of one walk, in the order of filing. */
    static final class Trail {
        final List<Receipt> receipts = new ArrayList<>();
        final List<Long> ids = new ArrayList<>();

        String number(int slot) {
            return receipts.get(slot).number();
        }
    }

    /** The callback an officer was given. */
    record Taken(int slot, long id) {}

    void begin(Map<String, String> rules) {
        // What an earlier walk left waiting is not this walk's.
        write("update callback set not_before = '2099-01-01' where state = 'WAITING'");
        rules.forEach(this::rule);
    }

    void rule(String rule, String value) {
        write(
                """
                insert into rule_value (rule, value, valid_from, source, changed_by, changed_at)
                values ('%s', '%s', '2026-03-01', 'a walk', 0, '2026-03-01T00:00Z')
                """
                        .formatted(rule, value));
    }

    List<Seen> see(Trail trail) {
        try (Connection connection = database.getConnection()) {
            List<Seen> seen = new ArrayList<>();
            for (int slot = 0; slot < trail.ids.size(); slot++) {
                seen.add(Seen.of(connection, slot, trail.ids.get(slot), trail.ids));
            }
            return seen;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The next moment up to {@code until} at which something is due; null when nothing is. */
    Instant nextAlarm(Trail trail, Instant until) {
        String ids = trail.ids.isEmpty() ? "0" : trail.ids.toString().replaceAll("[\\[\\]]", "");
        Object at =
                one(
                        "select min(at) from alarm where ticket_id in (%s) and at <= '%s'"
                                .formatted(ids, until));
        return at == null ? null : ((java.sql.Timestamp) at).toInstant();
    }

    int fire(Trail trail, Instant now) {
        return trail.ids.stream().mapToInt(id -> fireDue.upTo(now, id)).sum();
    }

    Taken take(Trail trail, Who who, Instant now) {
        var taken = takeCallback.take(actor(who), now);
        return taken.map(
                        view ->
                                new Taken(
                                        trail.receipts.stream()
                                                .map(Receipt::number)
                                                .toList()
                                                .indexOf(view.number()),
                                        view.id()))
                .orElse(null);
    }

    /**
     * @param seen the ticket as the person saw it; null for a filing
     * @param callback the id of what the officer was given, else 0
     */
    void act(Act act, Trail trail, Seen seen, long callback, Instant now) {
        Who who = City.who(act);
        Actor by = actor(who);
        if (act.kind() == Act.Kind.FILE) {
            file(act, trail, by, now);
            return;
        }
        String number = trail.number(act.ticket());
        int version = seen.version - (act.stale() ? 1 : 0);
        long office = City.OFFICES[act.a() % City.OFFICES.length];
        switch (act.kind()) {
            case DISPATCH -> dispatchTicket.dispatch(number, choice(act.a()), version, by, now);
            case WITHDRAW -> withdrawDispatch.withdraw(number, version, by, now);
            case DECIDE ->
                    decideAtMeeting.decide(number, choice(act.a()), "会议纪要", version, by, now);
            case SIGN -> signTicket.sign(number, version, by, now);
            case REPLY -> replyToTicket.reply(number, REPLY, version, by, now);
            case SIGN_OFF -> signOffReply.signOff(number, version, by, now);
            case REJECT -> rejectReply.reject(number, "请补充", version, by, now);
            case PAUSE -> pauseLeg.pause(number, "请提供照片", version, by, now);
            case RESUME -> resumeLeg.resume(number, version, by, now);
            case SEND_DOWN -> sendDown.send(number, office, "请现场处置", version, by, now);
            case SEND_BACK_LOWER ->
                    sendBackLower.sendBack(number, act.a(), "请写明结果", version, by, now);
            case RECALL_LOWER -> recallLower.recall(number, act.a(), "本级办理", version, by, now);
            case ASK_RETURN -> askReturn.ask(number, "duty", "派单目录第 26 条", null, version, by, now);
            case ASK_EXTENSION -> {
                Span length = Span.parse(act.a() % 6 == 0 ? "60 WORKING_DAY" : "1 WORKING_DAY");
                askExtension.ask(number, "须鉴定", "鉴定委托书", length, version, by, now);
            }
            case ASK_HARD -> {
                Span length = Span.parse("20 WORKING_DAY");
                askHardCase.ask(number, "须立项", "立项文件", length, version, by, now);
            }
            case ASK_UNREASONABLE ->
                    askUnreasonable.ask(number, "law", "政策不支持", "条款", version, by, now);
            case DECIDE_WISH -> {
                int at = act.a() % seen.askedIds.size();
                int read = seen.askedVersions.get(at) - (act.stale() ? 1 : 0);
                boolean granted = act.b() % 3 != 0;
                decideApplication.decide(seen.askedIds.get(at), granted, "理由", read, by, now);
            }
            case APPROVE -> approveReply.approve(number, version, by, now);
            case SEND_BACK -> sendBackReply.sendBack(number, "contact", "", version, by, now);
            case CALL -> call(act, callback, version, by, now);
            case RATE -> {
                boolean good = act.a() % 2 == 0;
                Level level = good ? Level.SATISFIED : Level.DISSATISFIED;
                String code = trail.receipts.get(act.ticket()).queryCode();
                rateAnswer.rate(new OwnCode(number, code, null), level, good, "意见", Via.PAGE, now);
            }
            case OBJECT ->
                    objectToClosing.object(
                            new OwnCode(number, trail.receipts.get(act.ticket()).queryCode(), null),
                            "没有解决",
                            now);
            case DROP ->
                    withdrawOwnTicket.withdraw(
                            new OwnCode(number, trail.receipts.get(act.ticket()).queryCode(), null),
                            "已自行解决",
                            now);
            case URGE -> urgeTicket.urge(number, "市民再次来电", by, now);
            case JOIN ->
                    joinTicket.join(
                            number,
                            trail.number(act.a() % City.SLOTS % trail.ids.size()),
                            version,
                            by,
                            now);
            case PART -> partTicket.part(number, "不是同一件事", version, by, now);
            default -> throw new IllegalStateException(act.kind() + " is nobody's act");
        }
    }

    private static final Reply REPLY = new Reply("已清理占道摊位", "现场核查三次", "已电话联系诉求人");

    private void call(Act act, long callback, int version, Actor by, Instant now) {
        switch (act.a() % City.CALLS.length) {
            case 0 -> recordCallback.answered(callback, said(Outcome.CLOSE), version, by, now);
            case 1 -> recordCallback.answered(callback, said(Outcome.EXPLAIN), version, by, now);
            case 2 -> recordCallback.answered(callback, said(Outcome.REDO), version, by, now);
            case 3 -> recordCallback.notReached(callback, version, by, now);
            default -> recordCallback.giveUp(callback, version, by, now);
        }
    }

    private static Answers said(Outcome outcome) {
        return outcome == Outcome.CLOSE
                ? new Answers(true, Level.SATISFIED, "", outcome, "")
                : new Answers(false, Level.DISSATISFIED, "摊位又来了", outcome, "依据条例第五条");
    }

    private void file(Act act, Trail trail, Actor by, Instant now) {
        String kind = City.KINDS[act.b() % 6];
        First first =
                switch (City.FIRST[act.a() % City.FIRST.length]) {
                    case "派单" -> new First.Send(Choice.byCatalogue());
                    case "直接答复" -> new First.Answer("请拨打物业电话");
                    case "不予受理" -> new First.Refuse("court", "");
                    case "移交紧急热线" -> new First.HandOver("110", "");
                    case "转达表扬" -> new First.PassPraise();
                    case "并单" ->
                            new First.Join(
                                    trail.ids.isEmpty()
                                            ? "20260101000000"
                                            : trail.number(act.ticket() % trail.ids.size()));
                    default -> new First.ByCatalogue();
                };
        TicketForm form =
                new TicketForm(
                        "phone",
                        UUID.randomUUID().toString(),
                        null,
                        "13812345678",
                        "王小明",
                        TicketKind.valueOf(kind),
                        "占道经营",
                        "0101",
                        "桂花路",
                        "0103",
                        Urgency.ORDINARY,
                        false,
                        act.b() % 6 >= 4 ? (Long) 31L : null,
                        first,
                        List.of());
        Receipt receipt = fileTicket.file(form, by, now);
        trail.receipts.add(receipt);
        trail.ids.add(
                ((Number) one("select id from ticket where number = '" + receipt.number() + "'"))
                        .longValue());
    }

    private static Choice choice(int a) {
        Long lead = City.lead(a);
        if (lead == null) {
            return Choice.byCatalogue();
        }
        Long helper = City.helper(a);
        return new Choice(lead, helper == null ? List.of() : List.of(helper), "以现场为准");
    }

    Actor actor(Who who) {
        if (who.role().equals("市民")) {
            return Actor.citizen();
        }
        return people.computeIfAbsent(
                who.name(),
                login -> {
                    Object id = one("select id from account where login = '" + login + "'");
                    return accounts.actor(((Number) id).longValue()).orElseThrow();
                });
    }

    Object one(String sql) {
        try (Connection connection = database.getConnection();
                var row = connection.createStatement().executeQuery(sql)) {
            return row.next() ? row.getObject(1) : null;
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }

    void write(String sql) {
        try (Connection connection = database.getConnection()) {
            connection.createStatement().executeUpdate(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(sql, e);
        }
    }
}
