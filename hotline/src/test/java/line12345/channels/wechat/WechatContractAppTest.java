package line12345.channels.wechat;

import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;

import jakarta.inject.Inject;

import line12345.channels.FileChannelContract;
import line12345.channels.wechat.talk.TalkWorker;
import line12345.hotline.ticketing.TestMessages;
import line12345.ticketing.citizen.Identities;
import line12345.ticketing.notice.DeliverNotices;
import line12345.ticketing.notice.Delivery;
import line12345.ticketing.notice.Notice;
import line12345.ticketing.time.OfficeClock;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What every channel owes a citizen, said message by message. */
@QuarkusTest
@WithTestResource(value = WechatStandIn.class, scope = TestResourceScope.GLOBAL)
class WechatContractAppTest extends FileChannelContract {
    private static final Pattern NUMBER = Pattern.compile("工单编号：(\\d{14})");
    private static final Pattern CODE = Pattern.compile("查询码：(\\d{6})");
    private static final Pattern PROOF = Pattern.compile("验证码 (\\d{6})，");

    @Inject TestMessages messages;
    @Inject DeliverNotices deliver;
    @Inject TalkWorker worker;
    @Inject Identities identities;
    @Inject OfficeClock clock;
    WechatStandIn wechat;

    private final ConcurrentHashMap<String, String> proofs = new ConcurrentHashMap<>();
    private Instant now;

    @BeforeEach
    void messagesGoOut() {
        now = clock.now();
        messages.fate(notice -> Delivery.handedTo("运营商"));
    }

    @AfterEach
    void messagesStay() {
        messages.fate(null);
    }

    @Override
    protected String channel() {
        return "wechat";
    }

    @Override
    protected String messageKey(Message message) {
        AFollower citizen = new AFollower("o" + message.key(), now);
        return identities
                .hash("talk " + citizen.openId + " message " + citizen.nextId())
                .substring(0, 40);
    }

    /**
     * A whole conversation; the same key is the same citizen sending the same MsgIds again. WeChat
     * knows no status: what did not lead to a ticket counts as 422.
     */
    @Override
    protected Answer send(Message message) {
        AFollower citizen = new AFollower("o" + message.key(), now);
        citizen.says("我要诉求");
        citizen.says("求助");
        String said = citizen.says(message.words());
        if (!said.contains("在哪里")) {
            return new Answer(422, said, null, null);
        }
        citizen.says("云江路口");
        int nth = 0;
        for (Attachment attachment : message.attachments()) {
            String media = message.key() + nth++;
            wechat.keep(media, attachment.bytes());
            citizen.shows(media);
        }
        worker.upTo(clock.now().plusSeconds(1));
        citizen.says("完成");
        String asked = citizen.says(message.phone());
        if (!asked.contains("验证码")) {
            return new Answer(422, asked, null, null);
        }
        citizen.says(proof(message.key()));
        String page = citizen.says("确认");
        Matcher number = NUMBER.matcher(page);
        Matcher code = CODE.matcher(page);
        return number.find() && code.find()
                ? new Answer(200, page, number.group(1), code.group(1))
                : new Answer(422, page, null, null);
    }

    /** The telephone that a code goes to is this citizen's alone. */
    private synchronized String proof(String key) {
        return proofs.computeIfAbsent(
                key,
                k -> {
                    deliver.upTo(clock.now());
                    List<Notice> taken = messages.taken();
                    Matcher found = PROOF.matcher(taken.get(taken.size() - 1).words());
                    return found.find() ? found.group(1) : "000000";
                });
    }

    @Override
    protected Answer follow(String number, String code) {
        String page = new AFollower("o" + UUID.randomUUID(), now).says(number + " " + code);
        return new Answer(page.contains("不正确") ? 404 : 200, page, null, null);
    }
}
