import { type Day, nextWorkingDay } from "./days.ts";

/** Does its work at a moment, in milliseconds since the epoch. */
type Task = (at: number) => void;

/** What is going to happen on a later day; looks ahead no further than a sale takes, so it stays small. */
export interface Agenda {
  /** Plans a task for `day` or the next working day; forgets it where that is after the demo's last day. */
  plan(day: Day, task: Task): void;
  /** The tasks of a day, which are then forgotten. */
  take(day: Day): readonly Task[];
}

export function createAgenda(lastDay: Day): Agenda {
  const tasksByDay = new Map<Day, Task[]>();
  return {
    plan(day, task) {
      const workingDay = nextWorkingDay(day);
      if (workingDay > lastDay) return;
      const tasks = tasksByDay.get(workingDay);
      if (tasks === undefined) tasksByDay.set(workingDay, [task]);
      else tasks.push(task);
    },
    take(day) {
      const tasks = tasksByDay.get(day) ?? [];
      tasksByDay.delete(day);
      return tasks;
    },
  };
}
