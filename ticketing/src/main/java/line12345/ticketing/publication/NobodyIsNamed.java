package line12345.ticketing.publication;

import java.util.Optional;
import java.util.Set;

/**
 * The text does not say who asked: what the house knows of the citizen is never in it, and what
 * merely looks like personal data is there on purpose. Source: 《个人信息保护法》第二十五条.
 */
final class NobodyIsNamed {
    private NobodyIsNamed() {}

    /**
     * @param phone of the citizen
     * @param name of the citizen; empty when none was given
     * @param number of the ticket
     */
    static Optional<NotPublishable> refusal(
            PublicText text, String phone, String name, String number) {
        boolean named = name.codePointCount(0, name.length()) > 1 && text.contains(name);
        if (text.contains(phone) || named || text.contains(number)) {
            return Optional.of(
                    new NotPublishable(
                            "publish-names-citizen", "公开文本里有诉求人本人的电话、姓名或工单编号，必须删去才能提交，不能确认保留。"));
        }
        Set<String> left = text.left();
        if (!left.isEmpty()) {
            return Optional.of(
                    new NotPublishable(
                            "publish-personal-data-left",
                            "公开文本里还有个人信息："
                                    + String.join("、", left)
                                    + "。请删去；确需保留的（如公开的办公电话），请逐处标为“保留”并写明理由。"));
        }
        return Optional.empty();
    }
}
