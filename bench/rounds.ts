/**
 * Lets every contestant have its turn in each of `count` rounds, each round beginning with another one: what slows the machine
 * down for a while slows all of them, and only ratios within a round are worth something. Gives their figures, round by round.
 */
export async function inRounds<Name extends string, Figures>(
  count: number,
  contestants: Record<Name, () => Promise<Figures>>,
): Promise<Record<Name, Figures>[]> {
  const names = Object.keys(contestants) as Name[]
  const rounds: Record<Name, Figures>[] = []
  for (let round = 0; round < count; round++) {
    const figures: Partial<Record<Name, Figures>> = {}
    for (const at of names.keys()) {
      const name = names[(at + round) % names.length] as Name
      figures[name] = await contestants[name]()
    }
    rounds.push(figures as Record<Name, Figures>)
  }
  return rounds
}
