package line12345.ticketing.knowledge;

import line12345.ticketing.refusal.Refusal;

/** Somebody else wrote since this person read. */
public class EntryChanged extends Refusal {
    EntryChanged() {
        super("knowledge-changed", 409, "在您填写期间，这条知识已被他人更新。您写的内容没有丢失：请对照最新内容后再次提交。");
    }
}
