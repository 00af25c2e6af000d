package line12345.ticketing.rule;

import static line12345.ticketing.rule.RuleTopic.ABUSE;
import static line12345.ticketing.rule.RuleTopic.ACCESS;
import static line12345.ticketing.rule.RuleTopic.AGENT;
import static line12345.ticketing.rule.RuleTopic.ALERT;
import static line12345.ticketing.rule.RuleTopic.ATTACHMENT;
import static line12345.ticketing.rule.RuleTopic.CALLBACK;
import static line12345.ticketing.rule.RuleTopic.CONTACT;
import static line12345.ticketing.rule.RuleTopic.DISPATCH;
import static line12345.ticketing.rule.RuleTopic.EVENT;
import static line12345.ticketing.rule.RuleTopic.EXTENSION;
import static line12345.ticketing.rule.RuleTopic.HARD;
import static line12345.ticketing.rule.RuleTopic.KNOWLEDGE;
import static line12345.ticketing.rule.RuleTopic.LIGHT;
import static line12345.ticketing.rule.RuleTopic.MISSED;
import static line12345.ticketing.rule.RuleTopic.PAUSE;
import static line12345.ticketing.rule.RuleTopic.PUBLISH;
import static line12345.ticketing.rule.RuleTopic.QUALITY;
import static line12345.ticketing.rule.RuleTopic.RETURN;
import static line12345.ticketing.rule.RuleTopic.REVIEW;
import static line12345.ticketing.rule.RuleTopic.ROTA;
import static line12345.ticketing.rule.RuleTopic.SUPERVISE;
import static line12345.ticketing.rule.RuleTopic.URGE;
import static line12345.ticketing.rule.RuleTopic.WALL;
import static line12345.ticketing.rule.RuleTopic.WRITING;

/**
 * A number, a length of time, a yes or a list of words that each city sets for itself.
 *
 * <p>The default is only where a city starts; what is in force stands in {@code rule_value} with
 * its source and its history, and is edited on a screen.
 */
public enum Rule {
    RETURN_WITHIN(
            RETURN, "退单申请时限（自派单起）", Type.SPAN, "2 WORKING_DAY", "山东省 2020：非本单位职责的 2 个工作日内退回并说明理由"),
    RETURN_TIMES(RETURN, "同一单位对同一工单可申请退单的次数", Type.NUMBER, "1", "各地通行做法，请按本市规定填写"),
    READ_BEFORE_DISPATCH(
            DISPATCH,
            "市民自行提交的诉求，哪些类型不自动派单、先由派单员核对涉及单位（纪检事项一律如此）",
            Type.KINDS,
            "REPORT",
            "《信访工作条例》：不得将检举、控告材料转给被检举、控告的单位"),
    CLAIM_MINUTES(DISPATCH, "派单员领单后多少分钟没有动静即自动放回", Type.NUMBER, "10", "各地通行做法，请按本市规定填写"),
    WITHDRAW_MINUTES(
            DISPATCH, "派单员派出后几分钟内、承办单位签收前可以自行撤回（0 为不允许）", Type.NUMBER, "10", "各地通行做法，请按本市规定填写"),
    BOUNCE_LIMIT(RETURN, "同意退单达到几次后由热线会商定责、不得再退", Type.NUMBER, "2", "国办函〔2025〕66号：派单异议审核，主办协办会商确定"),
    RETURN_DECIDED_WITHIN(RETURN, "退单申请审核时限", Type.SPAN, "4 WORKING_HOUR", "各地通行做法，请按本市规定填写"),
    EXTENSION_TIMES(EXTENSION, "同一单位可申请延期的次数", Type.NUMBER, "2", "各地通行做法，请按本市规定填写"),
    EXTENSION_LONGEST(
            EXTENSION, "每次延期最长", Type.SPAN, "10 WORKING_DAY", "山东省 2020：特别复杂的延长一般不超过 10 个工作日"),
    EXTENSION_BY_MANAGER_FROM(EXTENSION, "从第几次延期起须由管理人员审批", Type.NUMBER, "2", "各地通行做法：第二次延期提级审批"),
    EXTENSION_DECIDED_WITHIN(EXTENSION, "延期申请审核时限", Type.SPAN, "4 WORKING_HOUR", "各地通行做法，请按本市规定填写"),
    HARD_CASE_LONGEST(HARD, "疑难挂账最长期限", Type.SPAN, "180 DAY", "各地通行做法，请按本市规定填写"),
    HARD_CASE_DECIDED_WITHIN(
            HARD, "疑难挂账、不合理诉求认定审核时限", Type.SPAN, "2 WORKING_DAY", "各地通行做法，请按本市规定填写"),
    PAUSE_ALLOWED(PAUSE, "等待市民补充材料时承办时限可以暂停（承诺时限不停）", Type.YES, "true", "各地通行做法，请按本市规定填写"),
    PAUSE_TIMES(PAUSE, "每个承办环节可暂停的次数", Type.NUMBER, "1", "各地通行做法，请按本市规定填写"),
    PAUSE_LONGEST(PAUSE, "每次暂停最长，到期自动恢复", Type.SPAN, "3 WORKING_DAY", "各地通行做法，请按本市规定填写"),
    URGE_GAP(URGE, "市民两次催办至少相隔", Type.SPAN, "4 HOUR", "各地通行做法，请按本市规定填写"),
    URGE_TIMES_A_DAY(URGE, "同一工单每天最多催办次数", Type.NUMBER, "2", "各地通行做法，请按本市规定填写"),
    SUPERVISION_TERM(SUPERVISE, "督办单办理期限", Type.SPAN, "3 WORKING_DAY", "上海市街道：督办单 3 个工作日"),
    ANSWER_SHORTEST(SUPERVISE, "答复少于几个字提示疑似空洞答复", Type.NUMBER, "15", "各地通行做法，请按本市规定填写"),
    CONTACT_WORDS(
            SUPERVISE,
            "联系情况里出现哪些字样算写明了怎样联系市民",
            Type.WORDS,
            "电话、手机、致电、拨打、短信、微信、邮件、信函、上门、入户、登门、现场、当面、面谈、面见、见面、走访、回访、约谈、来访、视频、联系、沟通、接通、告知",
            "岳阳县：退回“未与当事人联系直接回复”"),
    EMPTY_WORDS(
            SUPERVISE,
            "答复里出现哪些套话提示疑似空洞答复",
            Type.WORDS,
            "请耐心等待、已转相关部门、已责成有关单位",
            "连云港：“答复不规范”；请按本市规定填写"),
    THROWS_LISTED(SUPERVISE, "同一工单申请退单达到几次列入推诿清单", Type.NUMBER, "2", "芜湖：推诿、不履职的列入督办"),
    LEADER_APPROVES(REVIEW, "哪些类型的回复须经单位负责人审批", Type.KINDS, "REPORT", "各地通行做法，请按本市规定填写"),
    HOTLINE_REVIEWS(
            REVIEW,
            "哪些类型的回复须经热线审核后才回访",
            Type.KINDS,
            "COMPLAINT,REPORT",
            "国办发〔2020〕53号：答复、督办、办结、回访"),
    REVIEW_WITHIN(REVIEW, "回复审核时限", Type.SPAN, "4 WORKING_HOUR", "各地通行做法，请按本市规定填写"),
    CO_HANDLER_SHARE(REVIEW, "协办和下级环节的时限占主办时限的百分比", Type.NUMBER, "60", "为汇总答复留出时间"),
    CALLBACK_TRIES(CALLBACK, "联系不上须在不同时段拨打的次数", Type.NUMBER, "3", "济南：无人接听的连续两天换时段再拨"),
    CALLBACK_GAP(CALLBACK, "未接通后至少隔多久再拨", Type.SPAN, "3 HOUR", "济南：换时段再拨"),
    CALLBACK_FROM_HOUR(
            CALLBACK, "几点起才可以回访（不早于联系市民的时间）", Type.NUMBER, "9", "各地通行做法：不在夜间打扰市民，请按本市规定填写"),
    CALLBACK_UNTIL_HOUR(
            CALLBACK, "几点起不再回访（不晚于联系市民的时间）", Type.NUMBER, "20", "各地通行做法：不在夜间打扰市民，请按本市规定填写"),
    CALLBACK_LUNCH_FROM(CALLBACK, "午休几点起不回访（与午休结束相同则不设午休）", Type.NUMBER, "12", "各地通行做法，请按本市规定填写"),
    CALLBACK_LUNCH_UNTIL(CALLBACK, "午休到几点，之后可以回访", Type.NUMBER, "14", "各地通行做法，请按本市规定填写"),
    REDO_TIMES(CALLBACK, "同一工单可退回重办的次数", Type.NUMBER, "2", "各地通行做法，请按本市规定填写"),
    DROP_KINDS(
            CALLBACK,
            "哪些类型的诉求市民可以自己撤回",
            Type.KINDS,
            "CONSULTATION,HELP,COMPLAINT,SUGGESTION,PRAISE",
            "起步值：举报的线索须依法核查，也防止举报人被迫撤回；请按本市规定填写"),
    OBJECT_WITHIN(CALLBACK, "市民可对办结提出异议的期限", Type.SPAN, "15 DAY", "各地通行做法，请按本市规定填写"),
    ARCHIVE_AFTER(CALLBACK, "办结多久后归档", Type.SPAN, "30 DAY", "各地通行做法，请按本市规定填写"),
    YELLOW_WORKING_DAYS(LIGHT, "按工作日计的时限，提前几个工作日亮黄灯", Type.NUMBER, "1", "红黄灯管理，请按本市规定填写"),
    YELLOW_PERCENT_LEFT(LIGHT, "按小时、分钟计的时限，剩余百分之几时亮黄灯", Type.NUMBER, "25", "红黄灯管理，请按本市规定填写"),
    ATTACHMENTS_MOST(ATTACHMENT, "每份回复、申请或纪要最多附几个附件", Type.NUMBER, "9", "各地通行做法，请按本市规定填写"),
    ATTACHMENT_LARGEST(ATTACHMENT, "每个附件最大多少 MB", Type.NUMBER, "10", "各地通行做法，请按本市规定填写"),
    ALERT_LAST_WAIT(ALERT, "最后一级提醒发出后多久无人响应报管理人员", Type.SPAN, "30 MINUTE", "各地通行做法，请按本市规定填写"),
    DRAFT_DAYS(WRITING, "没有发出的草稿、批量办理的结果保留几天", Type.NUMBER, "30", "各地通行做法，请按本市规定填写"),
    REST_REASONS(
            AGENT,
            "话务员小休时可选的原因，后面写最长几分钟（如“用餐45分钟”），超过即标红，不写为不限",
            Type.WORDS,
            "用餐45分钟、休息15分钟、会议培训120分钟、回访60分钟",
            "各地通行做法，请按本市规定填写"),
    WRAP_UP_SECONDS(AGENT, "通话后整理多少秒（0 为不留）", Type.NUMBER, "30", "各地通行做法：通话后留时间整理工单，请按本市规定填写"),
    WRAP_UP_LONGER(AGENT, "话后整理可按键延长一次，延长多少秒（0 为不允许）", Type.NUMBER, "60", "各地通行做法，请按本市规定填写"),
    WRAP_UP_ENDS_READY(AGENT, "话后整理时间到后自动转就绪（否则转小休“话后超时”）", Type.YES, "true", "各地通行做法，请按本市规定填写"),
    DROPPED_SECONDS(AGENT, "接听后几秒内市民挂断的自动记为掉线（0 为不自动）", Type.NUMBER, "5", "起步值，请按本市规定填写"),
    RESULT_TERM(AGENT, "接听的来电多久没有登记结果即提醒话务员并报班长", Type.SPAN, "30 MINUTE", "各地通行做法，请按本市规定填写"),
    RECORDING_DAYS(AGENT, "来电录音保存多少天（保全的除外）", Type.NUMBER, "180", "各地通行做法：录音保存不少于半年，请按本市规定填写"),
    RECORDING_PAUSE_SECONDS(
            AGENT, "市民念卡号、证件号时暂停录音，最长多少秒后自动恢复", Type.NUMBER, "120", "个人信息保护：不留存支付和证件信息"),
    RECORDING_ROOM(
            AGENT, "录音磁盘剩余不足多少 MB 时提醒系统管理员", Type.NUMBER, "5000", "起步值：每小时通话约 60 MB，请按本市来电量填写"),
    SURVEY_MESSAGE_DAYS(
            AGENT, "没有按键评价的手机来电，短信评价链接有效几天（0 为不发）", Type.NUMBER, "3", "各地通行做法，请按本市规定填写"),
    CALLER_NOTE_DAYS(AGENT, "话务员给下一位留言保留几天", Type.NUMBER, "30", "各地通行做法，请按本市规定填写"),
    REFUSED_PAUSES(AGENT, "话务员拒接来电后转小休", Type.YES, "true", "各地通行做法：不让市民反复打到无人的座席"),
    IGNORED_PAUSES(AGENT, "话务员振铃未接后转小休", Type.YES, "true", "各地通行做法：不让市民反复打到无人的座席"),
    FIRST_WITH_OPEN_TICKET_DAYS(
            AGENT, "几天内有未办结工单的号码来电优先接听（0 为不优先）", Type.NUMBER, "7", "各地通行做法，请按本市规定填写"),
    FIRST_AFTER_ABANDONED(AGENT, "当天排队放弃几次后再来电优先接听（0 为不优先）", Type.NUMBER, "2", "各地通行做法，请按本市规定填写"),
    LISTEN_TELLS_AGENT(WALL, "班长监听时提示坐席（密语和强插坐席自然知道）", Type.YES, "false", "起步值：质量监听一般不提示，请按本市规定填写"),
    WALL_WAIT_SECONDS(
            WALL, "有市民等候超过几秒，大屏变红", Type.NUMBER, "60", "起步值：GB/T 33358 要求 15 秒内接听，等到一分钟应有人调度"),
    WALL_SOON_PERCENT(
            WALL,
            "15 秒接通率不低于百分之几（低于它大屏变红，排班也按它算席位）",
            Type.NUMBER,
            "95",
            "GB/T 33358-2016：热线接通率不低于 95%"),
    WALL_CONNECTED_PERCENT(
            WALL, "任意 24 小时接通率低于百分之几，大屏变红", Type.NUMBER, "95", "GB/T 33358-2016：任意 24 小时不低于 95%"),
    FIRST_CALL_DAYS(
            WALL, "同一市民几天内没有就同一事项再来反映，算一次解决", Type.NUMBER, "7", "起步值：呼叫中心通行的 7 天口径，请按本市规定填写"),
    CONTACT_FROM_HOUR(
            CONTACT, "几点起可以通过系统联系市民（一切外呼，回访另有更窄的时间）", Type.NUMBER, "8", "各地通行做法：不在夜间打扰市民，请按本市规定填写"),
    CONTACT_UNTIL_HOUR(
            CONTACT, "几点起不再联系市民（一切外呼，写明原因的除外）", Type.NUMBER, "21", "各地通行做法：不在夜间打扰市民，请按本市规定填写"),
    CONTACT_TIMES_A_DAY(CONTACT, "同一工单每天最多联系市民的次数", Type.NUMBER, "5", "各地通行做法，请按本市规定填写"),
    CONTACT_TIMES_A_PERSON(
            CONTACT, "同一账号每天最多通过系统拨打的次数（不论是否接通）", Type.NUMBER, "40", "防止滥用 12345 主叫号码，请按本市规定填写"),
    DO_NOT_CALL_DESPITE(
            CONTACT,
            "免打扰名单上的号码，写明原因后哪些用途仍可拨打",
            Type.WORDS,
            "联系市民、紧急答复",
            "只为办理市民本人的诉求和紧急情况；回访、调查类外呼不得例外，请按本市规定填写"),
    MISSED_AFTER_SECONDS(
            MISSED, "排队放弃的来电，等待满几秒列入漏话（系统未能受理、意外中断的一律列入）", Type.NUMBER, "5", "各地通行做法，请按本市规定填写"),
    MISSED_TERM(MISSED, "工作时间的漏话须在多久内回拨", Type.SPAN, "30 MINUTE", "国办函〔2025〕66号：漏话回拨；期限为起步值"),
    MISSED_TERM_CLOSED(
            MISSED, "其他时间的漏话须在多久内回拨（静默时段过后起算）", Type.SPAN, "2 HOUR", "国办函〔2025〕66号：漏话回拨；期限为起步值"),
    MISSED_TRIES(MISSED, "漏话联系不上须在不同时段拨打的次数", Type.NUMBER, "3", "各地通行做法：三次、换时段"),
    MISSED_GAP_MINUTES(MISSED, "漏话两次回拨至少相隔几分钟", Type.NUMBER, "120", "各地通行做法，请按本市规定填写"),
    MISSED_HOLD_MINUTES(MISSED, "话务员领取漏话后几分钟没有动静即自动放回", Type.NUMBER, "5", "各地通行做法，请按本市规定填写"),
    EVENT_TICKETS(
            EVENT,
            "同一事项、同一街道有几件诉求即提示为一个事件",
            Type.NUMBER,
            "5",
            "国办函〔2025〕66号：重复诉求并单处理；起步值：同街道偶有两三件相同，五件多为同一原因，请按本市来电量填写"),
    EVENT_HOURS(EVENT, "上述诉求须在几小时之内", Type.NUMBER, "2", "起步值：停水停电等突发情况多在两小时内集中来电，请按本市来电量填写"),
    ROTA_SHRINKAGE(ROTA, "排班损耗百分之几（病假、培训等班表里看不到的离席）", Type.NUMBER, "15", "起步值，请按本市近几个月的出勤填写"),
    ROTA_WRAP_SECONDS(
            ROTA, "近四周来电不足 100 通时，预测按每通话后整理多少秒计（够了按实际平均）", Type.NUMBER, "40", "起步值，请按本市近几周的平均填写"),
    ROTA_LEAST_SEATS(ROTA, "任何半小时至少几席", Type.NUMBER, "2", "国办发〔2020〕53号：7×24 小时人工服务；请按本市规定填写"),
    ROTA_LIKE_DAYS(ROTA, "预测参照最近几个同类日", Type.NUMBER, "6", "起步值：4 至 8 周，太少受偶然影响，太多跟不上变化"),
    ROTA_FORGET(ROTA, "参照日每早一次，权重乘以百分之几（100 为各日相同）", Type.NUMBER, "80", "起步值，请按本市规定填写"),
    ROTA_REST_HOURS(ROTA, "同一人两个班次之间至少休息几小时", Type.NUMBER, "11", "起步值，请按本市规定填写"),
    QUALITY_SHARE(QUALITY, "每名话务员每周抽检几通来电", Type.NUMBER, "3", "起步值，请按本市规定填写"),
    QUALITY_LEVEL(
            QUALITY,
            "按键评价在几级及以下的来电一律质检（1 最差，0 为不按评价抽）",
            Type.NUMBER,
            "2",
            "国办发〔2020〕53号：不满意的要查找原因；请按本市规定填写"),
    QUALITY_LONG_TALK(
            QUALITY, "通话超过几分钟的来电一律质检（0 为不按时长抽，5 分钟以内从不算长）", Type.NUMBER, "20", "起步值，请按本市规定填写"),
    QUALITY_APPEAL_DAYS(QUALITY, "质检结果出来几个工作日内可以申诉，逾期视为认可", Type.NUMBER, "3", "起步值，请按本市规定填写"),
    QUALITY_GOOD(QUALITY, "质检多少分为合格", Type.NUMBER, "85", "起步值，请按本市规定填写"),
    PUBLISH_BY_ANOTHER(PUBLISH, "公开答复须由起草人以外的管理人员批准", Type.YES, "true", "各地通行做法：政务公开先审后发"),
    KNOWLEDGE_REVIEW_BEFORE(
            KNOWLEDGE, "知识到期前几天提醒负责单位复核", Type.NUMBER, "15", "国办发〔2020〕53号：知识库实时更新；天数请按本市规定填写"),
    KNOWLEDGE_REVIEW_EVERY(
            KNOWLEDGE,
            "没有结束日期的知识，发布后隔几天提醒负责单位复核",
            Type.NUMBER,
            "365",
            "国办发〔2020〕53号：知识库实时更新；天数请按本市规定填写"),
    KNOWLEDGE_DOUBT_WITHIN(
            KNOWLEDGE, "知识被反映有误或过时后，负责单位核实的时限", Type.SPAN, "3 WORKING_DAY", "各地通行做法，请按本市规定填写"),
    HARASSMENT_A_DAY(
            ABUSE,
            "骚扰名单上的号码每天还能提交几件、找几次在线客服（电话 12345 不受限）",
            Type.NUMBER,
            "1",
            "起步值：不剥夺正当诉求，请按本市规定填写"),
    HARASSMENT_DAYS(ABUSE, "列入骚扰名单最长几天", Type.NUMBER, "90", "起步值，请按本市规定填写"),
    HARASSMENT_SEEN_WITHIN(
            ABUSE, "列入骚扰名单须在多久内由另一人复核，逾期自动失效", Type.SPAN, "3 WORKING_DAY", "起步值，请按本市规定填写"),
    ACCESS_DOWNWARD(ACCESS, "上级单位可以查看下级单位的工单", Type.YES, "true", "分级负责");

    /** How a value is written and checked. */
    public enum Type {
        /** A whole number from 0. */
        NUMBER,
        /** An amount and a unit, as {@link line12345.ticketing.time.Span#parse} reads them. */
        SPAN,
        /** {@code true} or {@code false}. */
        YES,
        /** Names of kinds of tickets, separated by commas; may be empty. */
        KINDS,
        /** Words of the city's own, separated by 、. */
        WORDS
    }

    private final RuleTopic topic;
    private final String chinese;
    private final Type type;
    private final String start;
    private final String source;

    Rule(RuleTopic topic, String chinese, Type type, String start, String source) {
        this.topic = topic;
        this.chinese = chinese;
        this.type = type;
        this.start = start;
        this.source = source;
    }

    public RuleTopic topic() {
        return topic;
    }

    public String chinese() {
        return chinese;
    }

    public Type type() {
        return type;
    }

    /** Where a city starts, before anybody edits it. */
    public String start() {
        return start;
    }

    /** Where the starting value comes from. */
    public String source() {
        return source;
    }
}
