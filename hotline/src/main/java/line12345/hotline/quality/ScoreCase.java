package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.quality.form.Forms;
import line12345.hotline.quality.form.QualityForm;
import line12345.hotline.quality.score.Scores;
import line12345.hotline.quality.score.Sheet;
import line12345.ticketing.account.Actor;
import line12345.ticketing.alarm.Alarms;
import line12345.ticketing.calendar.Calendars;
import line12345.ticketing.fact.Facts;
import line12345.ticketing.notice.Notices;
import line12345.ticketing.notice.Via;
import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;
import line12345.ticketing.time.OfficeClock;

import java.time.Instant;
import java.time.LocalDate;

/** An inspector has heard a call and gives its points; the agent is told and may appeal. */
@ApplicationScoped
public class ScoreCase {
    @Inject Cases cases;
    @Inject Forms forms;
    @Inject Scores scores;
    @Inject Rules rules;
    @Inject Calendars calendars;
    @Inject Alarms alarms;
    @Inject Notices notices;
    @Inject Facts facts;

    /**
     * @param formVersion by which the sheet was filled in
     * @param seen the version of the case the inspector saw
     * @throws CaseMoved when somebody else was quicker
     */
    @Transactional
    public void score(long id, Sheet sheet, int formVersion, long seen, Actor by, Instant now) {
        QualityCase one = cases.forChange(id, by);
        MayInspect.check(one.view(), by);
        one.seen(seen);
        QualityForm form = forms.newest().form();
        NewestForm.check(form, formVersion);
        sheet.fits(form);
        LocalDate last =
                calendars
                        .current()
                        .after(OfficeClock.dayOf(now), rules.number(Rule.QUALITY_APPEAL_DAYS, now))
                        .day();
        Instant until = OfficeClock.start(last.plusDays(1));
        one.score(sheet.points(), form.version(), until, by, now);
        scores.add(id, form.version(), sheet, by, now);
        alarms.set(LapseScore.KIND, 0, id, until);
        notices.toAccount(
                one.view().accountId(),
                Via.PAGE,
                "",
                "您的一通来电质检得 %d 分，请到“我的质检”查看；%d 月 %d 日 24 点前可以申诉，逾期视为认可。"
                        .formatted(sheet.points(), last.getMonthValue(), last.getDayOfMonth()),
                now);
        facts.announce(QualityMoved.of(one.view()), now);
    }
}
