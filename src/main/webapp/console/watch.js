/** Renders its host again whenever the target says one of the events; ends with the host. */
export class Watch {
  constructor(host, target, types, act = () => host.requestUpdate()) {
    Object.assign(this, { target, types, act });
    host.addController(this);
  }

  hostConnected() {
    for (const type of this.types) this.target.addEventListener(type, this.act);
  }

  hostDisconnected() {
    for (const type of this.types) this.target.removeEventListener(type, this.act);
  }
}
