package line12345.hotline.call.party;

import line12345.ticketing.refusal.Refusal;

/** Nobody is brought to the call, or it is not handed on; it goes on as it was. */
public class NotJoined extends Refusal {
    NotJoined(String code, String sentence) {
        super(code, 422, sentence);
    }

    static NotJoined away() {
        return new NotJoined("party-exchange-away", "电话系统现在连不上，通话没有变动。请继续与市民通话，先登记工单派单。");
    }

    static NotJoined notTalking() {
        return new NotJoined("party-not-talking", "您现在没有在和这位市民通话，没有拨出。请刷新页面看看通话还在不在。");
    }
}
