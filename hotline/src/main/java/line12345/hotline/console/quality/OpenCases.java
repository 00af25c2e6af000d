package line12345.hotline.console.quality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import line12345.hotline.quality.CaseView;
import line12345.hotline.quality.Cases;
import line12345.hotline.quality.form.Forms;
import line12345.hotline.quality.form.QualityForm;
import line12345.hotline.quality.score.Score;
import line12345.hotline.quality.score.Scores;
import line12345.ticketing.account.Actor;

import java.util.List;

/** Puts a checked call together for its reader, whose right the case itself is asked for. */
@ApplicationScoped
class OpenCases {
    @Inject Cases cases;
    @Inject Forms forms;
    @Inject Scores scores;

    /**
     * @param again to score it for calibration: the points given so far are not shown
     */
    @Transactional
    OpenCase of(long id, boolean again, Actor reader) {
        CaseView view = cases.byId(id, reader);
        QualityForm form =
                view.formVersion() == null
                        ? forms.newest().form()
                        : forms.version(view.formVersion());
        List<Score> all = scores.of(id);
        boolean own = view.accountId() == reader.accountId();
        // What another inspector tried out is no matter of the agent's.
        List<Score> shown = own && all.size() > 1 ? all.subList(0, 1) : all;
        boolean mayAgain =
                again
                        && view.scored()
                        && !own
                        && all.stream().noneMatch(one -> one.accountId() == reader.accountId());
        return new OpenCase(view, form, shown, mayAgain, reader.accountId());
    }
}
