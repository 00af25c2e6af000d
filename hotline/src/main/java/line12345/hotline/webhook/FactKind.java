package line12345.hotline.webhook;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What other systems may ask to be told 事实种类, by the facts' names. Not among them is what only one
 * person's screen is told: a bell, a ringing telephone, an agent's state.
 */
public enum FactKind {
    TICKET_FILED("受理"),
    TICKET_CLASSIFIED("归类更正"),
    TICKET_DISPATCHED("派单"),
    TICKET_WITHDRAWN("撤回派单"),
    TICKET_REASSIGNED("收回改派"),
    TICKET_TAKEN_BACK("退单收回"),
    TICKET_JOINED("并单"),
    TICKET_PARTED("拆单"),
    TICKET_URGED("催办"),
    MATERIAL_ADDED("市民补充"),
    TICKET_CLOSED("办结"),
    TICKET_ARCHIVED("归档"),
    TICKET_KEPT_SECRET("身份改为保密"),
    PROMISE_MOVED("承诺时限变更"),
    LEG_SENT("环节派出"),
    LEG_SIGNED("签收"),
    LEG_SUBMITTED("提交领导审批"),
    LEG_REPLIED("回复"),
    LEG_SENT_BACK("回复退回重写"),
    LEG_ENDED("环节结束"),
    LEG_CLOCK_MOVED("办理时限变更"),
    LEG_NEAR_DUE("临期"),
    LEG_OVERDUE("超期"),
    ANSWER_APPROVED("答复审核通过"),
    APPLICATION_MADE("提出申请"),
    APPLICATION_DECIDED("申请审核结果"),
    APPLICATION_OVERDUE("申请审核超期"),
    SUPERVISION_ISSUED("督办下发"),
    SUPERVISION_MOVED("督办进展"),
    SUPERVISION_OVERDUE("督办超期"),
    SUPERVISION_CLOSED("督办办结"),
    ALERT_ACKNOWLEDGED("提醒已应答"),
    ALERT_UNHEARD("提醒无人应答"),
    HANDLING_RATED("办件评价"),
    SECOND_THOUGHT("再次评价"),
    TICKET_CLAIMED("派单员领取"),
    CLAIM_GIVEN_BACK("派单员放回"),
    HANDLER_NAMED("指定经手人"),
    CONTACT_MOVED("联系市民"),
    EVENT_OFFERED("集中反映"),
    EVENT_TAKEN("事件接手"),
    EVENT_PUT_ASIDE("事件搁置"),
    EVENT_ENDED("事件结束"),
    ANSWER_PUBLISHED("公开答复"),
    ANSWER_WITHDRAWN("公开撤下"),
    KNOWLEDGE_PUBLISHED("知识发布"),
    KNOWLEDGE_WITHDRAWN("知识撤下"),
    KNOWLEDGE_DOUBTED("知识被反映有误"),
    CALL_QUEUED("来电排队"),
    CALL_ANSWERED("来电接听"),
    CALL_ENDED("通话结束"),
    CALL_SURVEYED("通话评价"),
    CHAT_ASKED("在线会话排队"),
    CHAT_TAKEN("在线会话接入"),
    CHAT_HANDED_OVER("在线会话转接"),
    CHAT_ENDED("在线会话结束"),
    MISSED_CHANGED("漏话变化"),
    OUTBOUND_MOVED("外呼"),
    EXCHANGE_LOST("话务系统中断"),
    EXCHANGE_BACK("话务系统恢复");

    private final String chinese;

    FactKind(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }

    /** The fact's name, as it is told: {@code TicketFiled}. */
    public String fact() {
        return Arrays.stream(name().split("_"))
                .map(word -> word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT))
                .collect(Collectors.joining());
    }

    /** How it is said of a subscription; a name of an earlier version stays as it is. */
    static String said(String fact) {
        return of(fact).map(FactKind::chinese).orElse(fact);
    }

    static Optional<FactKind> of(String fact) {
        return Arrays.stream(values()).filter(one -> one.fact().equals(fact)).findFirst();
    }

    public static List<FactKind> all() {
        return List.of(values());
    }
}
