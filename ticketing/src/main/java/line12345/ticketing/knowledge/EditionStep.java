package line12345.ticketing.knowledge;

import static line12345.ticketing.account.Doer.CLERK;
import static line12345.ticketing.account.Doer.LEADER;
import static line12345.ticketing.account.Doer.MANAGER;
import static line12345.ticketing.account.Doer.REVIEWER;
import static line12345.ticketing.knowledge.EditionState.APPROVED;
import static line12345.ticketing.knowledge.EditionState.DRAFT;
import static line12345.ticketing.knowledge.EditionState.PUBLISHED;
import static line12345.ticketing.knowledge.EditionState.WAITING;
import static line12345.ticketing.knowledge.EditionState.WITHDRAWN;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.state.NotNow;

import java.util.EnumSet;
import java.util.Set;

/** Every step of an edition: by whom, from where, to where. Whose it is is asked beside it. */
public enum EditionStep {
    WRITE("起草", Doers.ALL, EnumSet.of(DRAFT), DRAFT),
    REVISE("修订", Doers.ALL, EnumSet.of(PUBLISHED, WITHDRAWN), DRAFT),
    SUBMIT("送审", Doers.ALL, EnumSet.of(DRAFT), WAITING),
    APPROVE("审核通过", EnumSet.of(LEADER, REVIEWER, MANAGER), EnumSet.of(WAITING), APPROVED),
    SEND_BACK("退回修改", EnumSet.of(LEADER, REVIEWER, MANAGER), EnumSet.of(WAITING, APPROVED), DRAFT),
    PUBLISH("发布", EnumSet.of(REVIEWER, MANAGER), EnumSet.of(APPROVED), PUBLISHED),
    WITHDRAW(
            "撤下",
            EnumSet.of(LEADER, REVIEWER, MANAGER),
            EnumSet.of(DRAFT, WAITING, APPROVED, PUBLISHED),
            WITHDRAWN);

    private final String chinese;
    private final Set<Doer> doers;
    private final Set<EditionState> from;
    private final EditionState to;

    EditionStep(String chinese, Set<Doer> doers, Set<EditionState> from, EditionState to) {
        this.chinese = chinese;
        this.doers = doers;
        this.from = from;
        this.to = to;
    }

    /**
     * @throws NotYours when this person does not take this step
     */
    public void mustBeBy(Actor actor) {
        Doer.mustBeOneOf(doers, chinese, actor);
    }

    /**
     * @throws NotNow when an edition that stands there does not take this step
     */
    void mustStartIn(EditionState state) {
        if (!from.contains(state)) {
            throw new NotNow("这条知识现在是“" + state.chinese() + "”，不能“" + chinese + "”。请刷新后查看最新状态。");
        }
    }

    /** For screens: whether the step can be offered to this person now. */
    public boolean fits(EditionState state, Actor actor) {
        return from.contains(state) && doers.contains(Doer.of(actor));
    }

    public String chinese() {
        return chinese;
    }

    EditionState to() {
        return to;
    }

    private static final class Doers {
        static final Set<Doer> ALL = EnumSet.of(CLERK, LEADER, REVIEWER, MANAGER);
    }
}
