package line12345.ticketing.rule;

/**
 * A number, a length of time, a yes or a list of words that each city sets for itself.
 *
 * <p>The default is only where a city starts; what is in force stands in {@code rule_value} with
 * its source and its history, and is edited on a screen.
 */
public enum Rule {
    RETURN_WITHIN(
            Group.RETURN,
            "退单申请时限（自派单起）",
            Type.SPAN,
            "2 WORKING_DAY",
            "山东省 2020：非本单位职责的 2 个工作日内退回并说明理由"),
    RETURN_TIMES(Group.RETURN, "同一单位对同一工单可申请退单的次数", Type.NUMBER, "1", "各地通行做法，请按本市规定填写"),
    READ_BEFORE_DISPATCH(
            Group.DISPATCH,
            "市民自行提交的诉求，哪些类型不自动派单、先由派单员核对涉及单位（纪检事项一律如此）",
            Type.KINDS,
            "REPORT",
            "《信访工作条例》：不得将检举、控告材料转给被检举、控告的单位"),
    CLAIM_MINUTES(Group.DISPATCH, "派单员领单后多少分钟没有动静即自动放回", Type.NUMBER, "10", "各地通行做法，请按本市规定填写"),
    WITHDRAW_MINUTES(
            Group.DISPATCH,
            "派单员派出后几分钟内、承办单位签收前可以自行撤回（0 为不允许）",
            Type.NUMBER,
            "10",
            "各地通行做法，请按本市规定填写"),
    BOUNCE_LIMIT(
            Group.RETURN,
            "同意退单达到几次后由热线会商定责、不得再退",
            Type.NUMBER,
            "2",
            "国办函〔2025〕66号：派单异议审核，主办协办会商确定"),
    RETURN_DECIDED_WITHIN(Group.RETURN, "退单申请审核时限", Type.SPAN, "4 WORKING_HOUR", "各地通行做法，请按本市规定填写"),
    EXTENSION_TIMES(Group.EXTENSION, "同一单位可申请延期的次数", Type.NUMBER, "2", "各地通行做法，请按本市规定填写"),
    EXTENSION_LONGEST(
            Group.EXTENSION,
            "每次延期最长",
            Type.SPAN,
            "10 WORKING_DAY",
            "山东省 2020：特别复杂的延长一般不超过 10 个工作日"),
    EXTENSION_BY_MANAGER_FROM(
            Group.EXTENSION, "从第几次延期起须由管理人员审批", Type.NUMBER, "2", "各地通行做法：第二次延期提级审批"),
    EXTENSION_DECIDED_WITHIN(
            Group.EXTENSION, "延期申请审核时限", Type.SPAN, "4 WORKING_HOUR", "各地通行做法，请按本市规定填写"),
    HARD_CASE_LONGEST(Group.HARD, "疑难挂账最长期限", Type.SPAN, "180 DAY", "各地通行做法，请按本市规定填写"),
    HARD_CASE_DECIDED_WITHIN(
            Group.HARD, "疑难挂账、不合理诉求认定审核时限", Type.SPAN, "2 WORKING_DAY", "各地通行做法，请按本市规定填写"),
    PAUSE_ALLOWED(Group.PAUSE, "等待市民补充材料时承办时限可以暂停（承诺时限不停）", Type.YES, "true", "各地通行做法，请按本市规定填写"),
    PAUSE_TIMES(Group.PAUSE, "每个承办环节可暂停的次数", Type.NUMBER, "1", "各地通行做法，请按本市规定填写"),
    PAUSE_LONGEST(Group.PAUSE, "每次暂停最长，到期自动恢复", Type.SPAN, "3 WORKING_DAY", "各地通行做法，请按本市规定填写"),
    URGE_GAP(Group.URGE, "市民两次催办至少相隔", Type.SPAN, "4 HOUR", "各地通行做法，请按本市规定填写"),
    URGE_TIMES_A_DAY(Group.URGE, "同一工单每天最多催办次数", Type.NUMBER, "2", "各地通行做法，请按本市规定填写"),
    SUPERVISION_TERM(Group.SUPERVISE, "督办单办理期限", Type.SPAN, "3 WORKING_DAY", "上海市街道：督办单 3 个工作日"),
    ANSWER_SHORTEST(Group.SUPERVISE, "答复少于几个字提示疑似空洞答复", Type.NUMBER, "15", "各地通行做法，请按本市规定填写"),
    CONTACT_WORDS(
            Group.SUPERVISE,
            "联系情况里出现哪些字样算写明了怎样联系市民",
            Type.WORDS,
            "电话、手机、致电、拨打、短信、微信、邮件、信函、上门、入户、登门、现场、当面、面谈、面见、见面、走访、回访、约谈、来访、视频、联系、沟通、接通、告知",
            "岳阳县：退回“未与当事人联系直接回复”"),
    EMPTY_WORDS(
            Group.SUPERVISE,
            "答复里出现哪些套话提示疑似空洞答复",
            Type.WORDS,
            "请耐心等待、已转相关部门、已责成有关单位",
            "连云港：“答复不规范”；请按本市规定填写"),
    THROWS_LISTED(Group.SUPERVISE, "同一工单申请退单达到几次列入推诿清单", Type.NUMBER, "2", "芜湖：推诿、不履职的列入督办"),
    LEADER_APPROVES(Group.REVIEW, "哪些类型的回复须经单位负责人审批", Type.KINDS, "REPORT", "各地通行做法，请按本市规定填写"),
    HOTLINE_REVIEWS(
            Group.REVIEW,
            "哪些类型的回复须经热线审核后才回访",
            Type.KINDS,
            "COMPLAINT,REPORT",
            "国办发〔2020〕53号：答复、督办、办结、回访"),
    REVIEW_WITHIN(Group.REVIEW, "回复审核时限", Type.SPAN, "4 WORKING_HOUR", "各地通行做法，请按本市规定填写"),
    CO_HANDLER_SHARE(Group.REVIEW, "协办和下级环节的时限占主办时限的百分比", Type.NUMBER, "60", "为汇总答复留出时间"),
    CALLBACK_TRIES(Group.CALLBACK, "联系不上须在不同时段拨打的次数", Type.NUMBER, "3", "济南：无人接听的连续两天换时段再拨"),
    CALLBACK_GAP(Group.CALLBACK, "未接通后至少隔多久再拨", Type.SPAN, "3 HOUR", "济南：换时段再拨"),
    CALLBACK_FROM_HOUR(Group.CALLBACK, "几点起才可以回访", Type.NUMBER, "9", "各地通行做法：不在夜间打扰市民，请按本市规定填写"),
    CALLBACK_UNTIL_HOUR(Group.CALLBACK, "几点起不再回访", Type.NUMBER, "20", "各地通行做法：不在夜间打扰市民，请按本市规定填写"),
    CALLBACK_LUNCH_FROM(
            Group.CALLBACK, "午休几点起不回访（与午休结束相同则不设午休）", Type.NUMBER, "12", "各地通行做法，请按本市规定填写"),
    CALLBACK_LUNCH_UNTIL(Group.CALLBACK, "午休到几点，之后可以回访", Type.NUMBER, "14", "各地通行做法，请按本市规定填写"),
    REDO_TIMES(Group.CALLBACK, "同一工单可退回重办的次数", Type.NUMBER, "2", "各地通行做法，请按本市规定填写"),
    OBJECT_WITHIN(Group.CALLBACK, "市民可对办结提出异议的期限", Type.SPAN, "15 DAY", "各地通行做法，请按本市规定填写"),
    ARCHIVE_AFTER(Group.CALLBACK, "办结多久后归档", Type.SPAN, "30 DAY", "各地通行做法，请按本市规定填写"),
    YELLOW_WORKING_DAYS(Group.LIGHT, "按工作日计的时限，提前几个工作日亮黄灯", Type.NUMBER, "1", "红黄灯管理，请按本市规定填写"),
    YELLOW_PERCENT_LEFT(Group.LIGHT, "按小时、分钟计的时限，剩余百分之几时亮黄灯", Type.NUMBER, "25", "红黄灯管理，请按本市规定填写"),
    ATTACHMENTS_MOST(Group.ATTACHMENT, "每份回复、申请或纪要最多附几个附件", Type.NUMBER, "9", "各地通行做法，请按本市规定填写"),
    ATTACHMENT_LARGEST(Group.ATTACHMENT, "每个附件最大多少 MB", Type.NUMBER, "10", "各地通行做法，请按本市规定填写"),
    ALERT_LAST_WAIT(Group.ALERT, "最后一级提醒发出后多久无人响应报管理人员", Type.SPAN, "30 MINUTE", "各地通行做法，请按本市规定填写"),
    DRAFT_DAYS(Group.WRITING, "没有发出的草稿、批量办理的结果保留几天", Type.NUMBER, "30", "各地通行做法，请按本市规定填写"),
    REST_REASONS(Group.AGENT, "话务员小休时可选的原因", Type.WORDS, "用餐、休息、会议培训、话后整理", "各地通行做法，请按本市规定填写"),
    CONTACT_FROM_HOUR(Group.CONTACT, "几点起可以通过系统联系市民", Type.NUMBER, "8", "各地通行做法：不在夜间打扰市民，请按本市规定填写"),
    CONTACT_UNTIL_HOUR(
            Group.CONTACT, "几点起不再联系市民（写明原因的除外）", Type.NUMBER, "21", "各地通行做法：不在夜间打扰市民，请按本市规定填写"),
    CONTACT_TIMES_A_DAY(Group.CONTACT, "同一工单每天最多联系市民的次数", Type.NUMBER, "5", "各地通行做法，请按本市规定填写"),
    CONTACT_TIMES_A_PERSON(
            Group.CONTACT,
            "同一账号每天最多通过系统拨打的次数（不论是否接通）",
            Type.NUMBER,
            "40",
            "防止滥用 12345 主叫号码，请按本市规定填写"),
    EVENT_TICKETS(
            Group.EVENT,
            "同一事项、同一街道有几件诉求即提示为一个事件",
            Type.NUMBER,
            "5",
            "国办函〔2025〕66号：重复诉求并单处理；起步值：同街道偶有两三件相同，五件多为同一原因，请按本市来电量填写"),
    EVENT_HOURS(Group.EVENT, "上述诉求须在几小时之内", Type.NUMBER, "2", "起步值：停水停电等突发情况多在两小时内集中来电，请按本市来电量填写"),
    PUBLISH_BY_ANOTHER(Group.PUBLISH, "公开答复须由起草人以外的管理人员批准", Type.YES, "true", "各地通行做法：政务公开先审后发"),
    ACCESS_DOWNWARD(Group.ACCESS, "上级单位可以查看下级单位的工单", Type.YES, "true", "分级负责");

    /** Under which heading it stands on the screen. */
    public enum Group {
        DISPATCH("派单"),
        RETURN("退单"),
        EXTENSION("延期"),
        HARD("疑难与不合理诉求"),
        PAUSE("暂停"),
        URGE("催办"),
        SUPERVISE("督办"),
        REVIEW("审批与审核"),
        CALLBACK("回访、重办与归档"),
        LIGHT("红黄灯"),
        ATTACHMENT("附件"),
        ALERT("提醒"),
        WRITING("草稿与批量办理"),
        AGENT("话务"),
        CONTACT("联系市民"),
        EVENT("突发事件并单"),
        PUBLISH("公开答复"),
        ACCESS("查看权限");

        private final String chinese;

        Group(String chinese) {
            this.chinese = chinese;
        }

        public String chinese() {
            return chinese;
        }
    }

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

    private final Group group;
    private final String chinese;
    private final Type type;
    private final String start;
    private final String source;

    Rule(Group group, String chinese, Type type, String start, String source) {
        this.group = group;
        this.chinese = chinese;
        this.type = type;
        this.start = start;
        this.source = source;
    }

    public Group group() {
        return group;
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
