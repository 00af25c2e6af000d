package line12345.ticketing.publication;

/** Where a publication stands and who has to act. */
public enum PublicationState {
    DRAFT("草稿", "起草人"),
    WAITING_APPROVAL("待批准", "管理人员"),
    PUBLISHED("已公开", "无人须办"),
    WITHDRAWN("已撤下", "无人须办");

    private final String chinese;
    private final String owner;

    PublicationState(String chinese, String owner) {
        this.chinese = chinese;
        this.owner = owner;
    }

    public String chinese() {
        return chinese;
    }

    public String owner() {
        return owner;
    }
}
