package line12345.ticketing.publication;

import static line12345.ticketing.account.Doer.HOUSE;
import static line12345.ticketing.account.Doer.MANAGER;
import static line12345.ticketing.account.Doer.REVIEWER;
import static line12345.ticketing.publication.PublicationState.DRAFT;
import static line12345.ticketing.publication.PublicationState.PUBLISHED;
import static line12345.ticketing.publication.PublicationState.WAITING_APPROVAL;
import static line12345.ticketing.publication.PublicationState.WITHDRAWN;

import line12345.ticketing.account.Actor;
import line12345.ticketing.account.Doer;
import line12345.ticketing.account.NotYours;
import line12345.ticketing.ticket.state.NotNow;

import java.util.EnumSet;
import java.util.Set;

/** Every step of a publication: by whom, from where, to where. */
public enum PublicationStep {
    BEGIN("起草公开", by(REVIEWER, MANAGER), in(), DRAFT),
    AGAIN("重新起草", by(REVIEWER, MANAGER), in(WITHDRAWN), DRAFT),
    WRITE("修改公开文本", by(REVIEWER, MANAGER), in(DRAFT), DRAFT),
    SUBMIT("提交批准", by(REVIEWER, MANAGER), in(DRAFT), WAITING_APPROVAL),
    REJECT("退回修改", by(MANAGER), in(WAITING_APPROVAL), DRAFT),
    PUBLISH("批准公开", by(MANAGER), in(WAITING_APPROVAL), PUBLISHED),
    WITHDRAW("撤下", by(MANAGER, HOUSE), in(DRAFT, WAITING_APPROVAL, PUBLISHED), WITHDRAWN);

    private final String chinese;
    private final Set<Doer> doers;
    private final Set<PublicationState> from;
    private final PublicationState to;

    PublicationStep(
            String chinese, Set<Doer> doers, Set<PublicationState> from, PublicationState to) {
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
     * @throws NotNow when a publication that stands there does not take this step
     */
    void mustStartIn(PublicationState state) {
        if (!from.contains(state)) {
            throw new NotNow("这条公开答复现在是“" + state.chinese() + "”，不能“" + chinese + "”。请刷新后查看最新状态。");
        }
    }

    public String chinese() {
        return chinese;
    }

    PublicationState to() {
        return to;
    }

    Set<PublicationState> from() {
        return from;
    }

    private static Set<Doer> by(Doer first, Doer... more) {
        return EnumSet.of(first, more);
    }

    private static Set<PublicationState> in(PublicationState... states) {
        Set<PublicationState> set = EnumSet.noneOf(PublicationState.class);
        set.addAll(Set.of(states));
        return set;
    }
}
