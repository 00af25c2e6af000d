package line12345.hotline.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.quality.form.Forms;
import line12345.hotline.quality.score.Scores;
import line12345.hotline.quality.score.Sheet;
import line12345.ticketing.account.Actor;

import java.time.Instant;

/** Another inspector scores the same call, to see whether both read the form alike 校准打分. */
@ApplicationScoped
public class ScoreAgain {
    @Inject Cases cases;
    @Inject Forms forms;
    @Inject Scores scores;

    /**
     * Changes nothing for the agent.
     *
     * @throws WrongCase when this person has scored it already, or nobody has
     */
    @Transactional
    public void score(long id, Sheet sheet, Actor by, Instant now) {
        CaseView one = cases.forChange(id, by).view();
        MayInspect.check(one, by);
        if (!one.scored()) {
            throw new WrongCase("还没有人质检这通来电，请直接打分。");
        }
        sheet.fits(forms.version(one.formVersion()));
        if (!scores.add(id, one.formVersion(), sheet, by, now)) {
            throw new WrongCase("您已经给这通来电打过分。");
        }
    }
}
