package line12345.ticketing.knowledge;

import line12345.ticketing.refusal.Refusal;

/** An entry is revised by one draft at a time. */
public class DraftThere extends Refusal {
    DraftThere() {
        super("knowledge-draft-there", 409, "这条知识已经有一个正在修订的版本，请在“草稿”“待审核”或“待发布”里找到它接着改。");
    }
}
