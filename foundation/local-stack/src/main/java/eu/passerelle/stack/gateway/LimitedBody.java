package eu.passerelle.stack.gateway;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.streams.ReadStream;
import io.vertx.httpproxy.Body;

/** A body on its way through that fails once it has grown past its limit, announced or not. */
final class LimitedBody implements ReadStream<Buffer> {

    private final ReadStream<Buffer> source;
    private final long limitInBytes;
    private long seenInBytes;
    private Handler<Throwable> failed = failure -> {};

    private LimitedBody(ReadStream<Buffer> source, long limitInBytes) {
        this.source = source;
        this.limitInBytes = limitInBytes;
    }

    static LimitedBody of(Body body, long limitInBytes) {
        return new LimitedBody(body.stream(), limitInBytes);
    }

    boolean isTooLarge() {
        return seenInBytes > limitInBytes;
    }

    @Override
    public LimitedBody handler(Handler<Buffer> handler) {
        source.handler(handler == null ? null : buffer -> pass(buffer, handler));
        return this;
    }

    @Override
    public LimitedBody exceptionHandler(Handler<Throwable> handler) {
        failed = handler == null ? failure -> {} : handler;
        source.exceptionHandler(handler);
        return this;
    }

    @Override
    public LimitedBody pause() {
        source.pause();
        return this;
    }

    @Override
    public LimitedBody resume() {
        source.resume();
        return this;
    }

    @Override
    public LimitedBody fetch(long amount) {
        source.fetch(amount);
        return this;
    }

    @Override
    public LimitedBody endHandler(Handler<Void> handler) {
        source.endHandler(handler);
        return this;
    }

    private void pass(Buffer buffer, Handler<Buffer> handler) {
        seenInBytes += buffer.length();
        if (isTooLarge()) {
            failed.handle(new IllegalStateException("The body is too large."));
        } else {
            handler.handle(buffer);
        }
    }
}
