package line12345.channels.portal;

import io.quarkus.test.junit.QuarkusTest;

import line12345.channels.FileChannelContract;

@QuarkusTest
class PortalContractAppTest extends FileChannelContract {
    @Override
    protected String channel() {
        return "portal";
    }

    @Override
    protected Answer send(Message message) {
        var fields = APortal.fields(message.key());
        fields.put("phone", message.phone());
        fields.put("content", message.words());
        return APortal.file(fields, message.attachments());
    }

    @Override
    protected Answer follow(String number, String code) {
        return APortal.follow(number, code);
    }
}
