package line12345.ticketing.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import line12345.ticketing.rule.Rule;
import line12345.ticketing.rule.Rules;

import java.time.Instant;

/** How many and how large, by the city's rules. */
@ApplicationScoped
class AttachmentLimits {
    private static final int MB = 1024 * 1024;

    @Inject Rules rules;

    int most(Instant now) {
        return rules.number(Rule.ATTACHMENTS_MOST, now);
    }

    /** In MB of 1024 × 1024 bytes. */
    int largest(Instant now) {
        return rules.number(Rule.ATTACHMENT_LARGEST, now);
    }

    /**
     * @throws WrongFile when it is larger than is taken
     */
    void refuseLarge(String name, int bytes, Instant now) {
        int largest = largest(now);
        if (bytes > largest * (long) MB) {
            throw new WrongFile(
                    "文件“" + FileName.shown(name) + "”超过 " + largest + " MB，请压缩或拆开后再上传。");
        }
    }

    /**
     * @param already how many lie there
     * @throws WrongFile when one more is too many
     */
    void refuseMore(int already, Purpose purpose, Instant now) {
        int most = most(now);
        if (already >= most) {
            throw new WrongFile(purpose.chinese() + "最多附 " + most + " 个附件，请先去掉一个再添加。");
        }
    }
}
