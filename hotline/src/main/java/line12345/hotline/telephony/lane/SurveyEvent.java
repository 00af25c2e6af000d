package line12345.hotline.telephony.lane;

import org.asteriskjava.manager.event.UserEvent;

/** {@code UserEvent(Survey,Score: N)}: the citizen pressed a key when asked for a score. */
public class SurveyEvent extends UserEvent {
    private static final long serialVersionUID = 1L;

    private Integer score;

    public SurveyEvent(Object source) {
        super(source);
    }

    public Integer getScore() {
        return score;
    }

    public void setScore(Integer score) {
        this.score = score;
    }
}
