package line12345.hotline.call.recording;

import line12345.ticketing.refusal.Refusal;

/** The call has no recording, or none any more. */
public class NoRecording extends Refusal {
    public NoRecording() {
        super("no-recording", 404, "这通来电没有录音，或录音文件已不存在。");
    }
}
