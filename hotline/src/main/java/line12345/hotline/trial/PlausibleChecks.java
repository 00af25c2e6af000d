package line12345.hotline.trial;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.quality.AppealScore;
import line12345.hotline.quality.CaseView;
import line12345.hotline.quality.Cases;
import line12345.hotline.quality.DrawSample;
import line12345.hotline.quality.ScoreCase;
import line12345.hotline.quality.form.Forms;
import line12345.hotline.quality.form.QualityForm;
import line12345.hotline.quality.score.Sheet;
import line12345.ticketing.account.Accounts;
import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Role;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Some of the invented week's calls are checked; one agent does not agree. */
@ApplicationScoped
class PlausibleChecks {
    private static final int SEED = 12345;
    private static final int SCORED = 6;

    @Inject Accounts accounts;
    @Inject DrawSample draw;
    @Inject Cases cases;
    @Inject Forms forms;
    @Inject ScoreCase score;
    @Inject AppealScore appeal;

    /** Once the week's calls are there; what was checked already is left alone. */
    @Transactional
    void fill(Instant now) {
        Actor leader = accounts.withRole(Role.SHIFT_LEADER).get(0);
        draw.drawLastWeek(leader, now);
        if (!cases.scored(leader, 1).isEmpty()) {
            return;
        }
        Random random = new Random(SEED);
        QualityForm form = forms.newest().form();
        List<CaseView> waiting = cases.waiting(leader, SCORED);
        for (CaseView one : waiting) {
            score.score(one.id(), sheet(form, random), form.version(), one.version(), leader, now);
        }
        waiting.stream().findFirst().ifPresent(one -> disagree(one, now));
    }

    private void disagree(CaseView one, Instant now) {
        accounts.actor(one.accountId())
                .ifPresent(
                        agent ->
                                appeal.appeal(
                                        one.id(),
                                        "市民先打断我说明地址，我等他说完才复述，请再听 1 分 10 秒之后。",
                                        cases.byId(one.id(), agent).version(),
                                        agent,
                                        now));
    }

    private static Sheet sheet(QualityForm form, Random random) {
        Map<String, Integer> given = new HashMap<>();
        for (QualityForm.Item item : form.scored()) {
            int less = random.nextInt(3) == 0 ? random.nextInt(4) : 0;
            given.put(item.code(), Math.max(0, item.points() - less));
        }
        return new Sheet(
                given,
                List.of(),
                List.of(new Sheet.Remark(12, "报了工号，语气亲切"), new Sheet.Remark(70, "市民没有说完就开始复述")),
                "总体不错，复述前请让市民说完。");
    }
}
