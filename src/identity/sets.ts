/** Disjoint sets in which some pairs must never meet. */
export class Sets {
  private readonly parent = new Map<string, string>()
  private readonly size = new Map<string, number>()
  private readonly apart: [string, string][] = []

  has(x: string): boolean {
    return this.parent.has(x)
  }

  find(x: string): string {
    let root = x
    for (let p = this.parent.get(root); p !== undefined && p !== root; p = this.parent.get(root)) root = p
    for (let p = this.parent.get(x); p !== undefined && p !== root; p = this.parent.get(x)) {
      this.parent.set(x, root)
      x = p
    }
    return root
  }

  forbid(a: string, b: string): void {
    if (a !== b) this.apart.push([a, b])
  }

  /** False where it would bring together what must stay apart. */
  union(a: string, b: string): boolean {
    for (const x of [a, b]) if (!this.parent.has(x)) this.parent.set(x, x)
    let ra = this.find(a)
    let rb = this.find(b)
    if (ra === rb) return true
    for (const [x, y] of this.apart) {
      const rx = this.find(x)
      const ry = this.find(y)
      if ((rx === ra && ry === rb) || (rx === rb && ry === ra)) return false
    }
    const sa = this.size.get(ra) ?? 1
    const sb = this.size.get(rb) ?? 1
    if (sa < sb) [ra, rb] = [rb, ra]
    this.parent.set(rb, ra)
    this.size.set(ra, sa + sb)
    return true
  }
}
