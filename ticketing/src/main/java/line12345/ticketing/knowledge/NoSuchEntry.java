package line12345.ticketing.knowledge;

import line12345.ticketing.refusal.Refusal;

/** It does not exist, or is none of this person's. */
public class NoSuchEntry extends Refusal {
    public NoSuchEntry() {
        super("no-such-knowledge", 404, "没有找到这条知识，或它由别的单位维护：请回到知识库列表重新选择。");
    }
}
