package line12345.hotline.console.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.call.CallView;
import line12345.hotline.call.CallsView;
import line12345.hotline.call.NoSuchCall;
import line12345.hotline.call.book.CallLine;
import line12345.hotline.call.book.ReadCallBook;
import line12345.hotline.call.party.PartyView;
import line12345.hotline.call.party.ReadParties;
import line12345.hotline.call.recording.Gaps;
import line12345.hotline.call.recording.ReadStanding;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;
import line12345.ticketing.ground.GroundUse;
import line12345.ticketing.ground.Grounds;
import line12345.ticketing.time.OfficeClock;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts together what is known of one call. */
@ApplicationScoped
class OpenCalls {
    private static final int LONGEST_HOLD_YEARS = 10;

    @Inject CallsView calls;
    @Inject ReadCallBook book;
    @Inject ReadParties parties;
    @Inject ReadStanding standing;
    @Inject Gaps gaps;
    @Inject Grounds grounds;

    /**
     * @throws NoSuchCall also if it is not for this reader
     */
    @Transactional
    OpenCall of(long id, Actor reader, Instant now) {
        CallView call = calls.byId(id, reader);
        CallLine line = book.line(call, reader, now);
        LocalDate today = OfficeClock.dayOf(now);
        List<PartyView> asked = parties.of(call.key()).parties();
        return new OpenCall(
                line,
                steps(line, asked),
                asked,
                standing.of(id, today),
                line.unresolved() ? grounds.of(GroundUse.NO_TICKET, now) : List.of(),
                reader.is(Role.MANAGER),
                today.toString(),
                today.plusYears(LONGEST_HOLD_YEARS).toString());
    }

    private List<OpenCall.Step> steps(CallLine line, List<PartyView> asked) {
        CallView call = line.call();
        List<OpenCall.Step> steps = new ArrayList<>();
        add(steps, call.arrivedAt(), "来电", line.caller());
        add(steps, call.queuedAt(), "进入队列", line.queue());
        add(steps, call.answeredAt(), "接听", answered(line));
        asked.forEach(one -> add(steps, one.askedAt(), one.manner().chinese(), one.sentence()));
        gaps.of(call.id()).forEach(gap -> add(steps, gap.from(), "暂停录音", silent(gap)));
        line.results()
                .forEach(
                        one ->
                                add(
                                        steps,
                                        one.at(),
                                        "结果",
                                        said(one.what(), one.who(), one.byRule())));
        add(steps, call.endedAt(), "结束", ended(line));
        steps.sort(Comparator.comparing(OpenCall.Step::at));
        return steps;
    }

    private static void add(List<OpenCall.Step> steps, Instant at, String what, String words) {
        if (at != null) {
            steps.add(new OpenCall.Step(at, what, words));
        }
    }

    private static String answered(CallLine line) {
        Long rang = line.call().ringMillis();
        return (line.agent().isEmpty() ? "坐席话机" : line.agent())
                + "，市民等候 "
                + line.waited()
                + (rang == null ? "" : "，振铃 " + CallLine.length(rang));
    }

    private static String silent(Gaps.Gap gap) {
        return gap.until() == null
                ? gap.who() + "，至今"
                : gap.who() + "，" + Duration.between(gap.from(), gap.until()).toSeconds() + " 秒";
    }

    private static String said(String what, String who, boolean byRule) {
        return byRule ? what + "（系统按规则）" : what + "（" + who + "）";
    }

    private static String ended(CallLine line) {
        CallView call = line.call();
        String talk = line.talked().isEmpty() ? "等候 " + line.waited() : "通话 " + line.talked();
        String scored = call.surveyLevel() == null ? "" : "，满意度 " + call.surveyLevel() + " 分";
        return line.outcome() + "，" + talk + scored;
    }
}
