package line12345.hotline.outbound.quiet;

/** Where a wish not to be called came from. */
public enum WishSource {
    CALL("市民在电话里要求"),
    WRITTEN("市民书面要求"),
    STAFF("工作人员登记"),
    IMPORT("名单导入");

    private final String chinese;

    WishSource(String chinese) {
        this.chinese = chinese;
    }

    public String chinese() {
        return chinese;
    }
}
