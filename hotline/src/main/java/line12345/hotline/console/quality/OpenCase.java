package line12345.hotline.console.quality;

import line12345.hotline.quality.CaseState;
import line12345.hotline.quality.CaseView;
import line12345.hotline.quality.form.QualityForm;
import line12345.hotline.quality.score.Calibration;
import line12345.hotline.quality.score.Score;

import java.util.List;

/**
 * A checked call with everything its reader may see.
 *
 * @param form by which it is or was scored
 * @param scores the first inspector's first; empty while nobody has scored it
 * @param again the reader scores it for calibration and must not see the points given so far
 * @param reader account
 */
public record OpenCase(
        CaseView view, QualityForm form, List<Score> scores, boolean again, long reader) {
    /** The reader fills the form in. */
    public boolean fill() {
        return view.waiting() || again;
    }

    Score first() {
        return scores.isEmpty() ? null : scores.get(0);
    }

    /** The first inspector's, as a list of one or none. */
    public List<Score> firsts() {
        return scores.stream().limit(1).toList();
    }

    /** The reader may score it too. */
    public boolean canScoreAgain() {
        return view.scored() && scores.stream().noneMatch(one -> one.accountId() == reader);
    }

    /** The reader may decide on the appeal. */
    public boolean canDecide() {
        return view.state() == CaseState.APPEALED
                && (view.inspectorId() == null || view.inspectorId() != reader);
    }

    public List<Calibration> calibrations() {
        return scores.stream()
                .skip(1)
                .map(second -> Calibration.of(form, first(), second))
                .toList();
    }

    public String recording() {
        return "/recordings/" + view.callId();
    }

    /** When its recording was paused, for card numbers. */
    public String gaps() {
        return recording() + "/gaps";
    }

    /** Where the filled form goes. */
    public String address() {
        return "/quality/" + view.id() + (again ? "/again" : "/score");
    }
}
