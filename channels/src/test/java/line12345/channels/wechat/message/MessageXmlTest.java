package line12345.channels.wechat.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

class MessageXmlTest {
    private static String xml(String inner) {
        return "<xml><ToUserName><![CDATA[gh_1]]></ToUserName><FromUserName><![CDATA[oA]]>"
                + "</FromUserName><CreateTime>1348831860</CreateTime>"
                + inner
                + "</xml>";
    }

    @Test
    void textPictureAndPlaceAreRead() throws Exception {
        Message text =
                MessageXml.read(
                        xml(
                                "<MsgType><![CDATA[text]]></MsgType><Content><![CDATA[a<b 路灯]]></Content>"
                                        + "<MsgId>1234567890123456</MsgId>"));
        assertThat(text.text()).isEqualTo("a<b 路灯");
        assertThat(text.second()).isEqualTo(1348831860);
        Message picture =
                MessageXml.read(
                        xml("<MsgType>image</MsgType><MediaId>m_1</MediaId><MsgId>2</MsgId>"));
        assertThat(picture.mediaId()).isEqualTo("m_1");
        Message place =
                MessageXml.read(
                        xml(
                                "<MsgType>location</MsgType><Location_X>23.134521</Location_X>"
                                        + "<Location_Y>113.358803</Location_Y><Label>柳堤路</Label><MsgId>3</MsgId>"));
        assertThat(place.place()).isEqualTo("柳堤路（坐标 23.134521,113.358803）");
    }

    @Test
    void anEventIsTheSameByWhoWhenAndWhat() throws Exception {
        String click = "<MsgType>event</MsgType><Event>CLICK</Event><EventKey>我要说</EventKey>";
        Message one = MessageXml.read(xml(click));
        assertThat(one.isEvent("click")).isTrue();
        assertThat(one.sameness()).isEqualTo(MessageXml.read(xml(click)).sameness());
        assertThat(one.sameness())
                .isNotEqualTo(MessageXml.read(xml(click.replace("我要说", "服务"))).sameness());
    }

    @Test
    void bombsAndPeepholesAreRefusedAtOnce() {
        StringBuilder bomb = new StringBuilder("<!DOCTYPE xml [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 30; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"");
            bomb.append(("&a" + (i - 1) + ";").repeat(10)).append("\">");
        }
        bomb.append("]>").append(xml("<MsgType>&a29;</MsgType>"));
        String peephole =
                "<!DOCTYPE xml [<!ENTITY x SYSTEM \"file:///etc/hostname\">]>"
                        + xml("<MsgType>text</MsgType><Content>&x;</Content><MsgId>1</MsgId>");
        String outside = "<!DOCTYPE xml SYSTEM \"http://127.0.0.1:9/x.dtd\">" + xml("");
        for (String wrong : List.of(bomb.toString(), peephole, outside)) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () ->
                            assertThatThrownBy(() -> MessageXml.read(wrong))
                                    .isInstanceOf(BrokenMessage.class));
        }
    }

    @Test
    void whatIsNoMessageIsRefused() {
        for (String wrong :
                List.of(
                        "",
                        "hello",
                        "<xml>",
                        "<xml><a></xml>",
                        "{}",
                        xml(""),
                        xml("<MsgType>text</MsgType>"),
                        xml("<MsgType>text</MsgType><MsgId>abc</MsgId>"),
                        xml("<MsgType>event</MsgType>"),
                        xml("<MsgType>text</MsgType><MsgId>1</MsgId>").replace("1348831860", "now"),
                        xml("<a>".repeat(50) + "</a>".repeat(50)),
                        xml("<a/>".repeat(300) + "<MsgType>text</MsgType><MsgId>1</MsgId>"))) {
            assertThatThrownBy(() -> MessageXml.read(wrong))
                    .as(wrong)
                    .isInstanceOf(BrokenMessage.class);
        }
    }

    @Test
    void wordsCannotEndTheirSection() throws Exception {
        String words = "a]]></Content><Content>b & <c>";
        Message to =
                MessageXml.read(xml("<MsgType>text</MsgType><Content>x</Content><MsgId>1</MsgId>"));
        String reply = ReplyXml.text(to, words, Instant.ofEpochSecond(1));
        var back = MessageXml.fields(reply);
        assertThat(back).containsEntry("Content", words).containsEntry("ToUserName", "oA");
        assertThat(back).containsEntry("FromUserName", "gh_1");
    }
}
