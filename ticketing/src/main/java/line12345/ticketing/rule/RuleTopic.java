package line12345.ticketing.rule;

/** Under which heading it stands on the screen. */
public enum RuleTopic {
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
    WALL("班长与大屏"),
    CONTACT("联系市民"),
    MISSED("漏话回拨"),
    EVENT("突发事件并单"),
    ROTA("班表与话务预测"),
    QUALITY("质检"),
    PUBLISH("公开答复"),
    KNOWLEDGE("知识库"),
    ABUSE("防滥用"),
    ACCESS("查看权限");

    private final String chinese;

    RuleTopic(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
