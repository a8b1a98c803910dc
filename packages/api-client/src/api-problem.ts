/** What every problem of the server carries (RFC 9457), beside members of its own such as `conflicts` or `approval`. */
interface ProblemDetails {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly code: string;
  readonly instance?: string;
}

/**
 * A request that failed. `message` is the sentence for a person; `code` is for a program: `not_found`, `conflict`, …, or
 * `unreachable` where no server answered.
 */
export class ApiProblem extends Error {
  readonly status: number;
  readonly code: string;
  readonly title: string;
  /** Names the request in the server's log. */
  readonly instance: string | undefined;
  /** The whole problem, with the members that belong to its code. */
  readonly details: Readonly<Record<string, unknown>>;

  constructor(problem: ProblemDetails & Readonly<Record<string, unknown>>, options?: ErrorOptions) {
    super(problem.detail, options);
    this.name = "ApiProblem";
    this.status = problem.status;
    this.code = problem.code;
    this.title = problem.title;
    this.instance = problem.instance;
    this.details = problem;
  }

  static is(error: unknown, code?: string): error is ApiProblem {
    return error instanceof ApiProblem && (code === undefined || error.code === code);
  }

  /** Reads a failed response. What is no problem document, such as a proxy's page, becomes one of code `unexpected`. */
  static async from(response: Response): Promise<ApiProblem> {
    const { status } = response;
    const body: unknown = await response.json().catch(() => null);
    if (isProblem(body)) return new ApiProblem(body);
    const detail = `The server answered ${status} and did not say why. Try again; if it stays, tell whoever runs it.`;
    return new ApiProblem({ type: "about:blank", title: "Unexpected answer", status, detail, code: "unexpected" });
  }

  /** No answer at all: the machine is offline, or the server does not run. */
  static unreachable(cause: unknown): ApiProblem {
    const detail = "The server cannot be reached. Check the connection and try again.";
    return new ApiProblem({ type: "about:blank", title: "No connection", status: 0, detail, code: "unreachable" }, { cause });
  }
}

function isProblem(body: unknown): body is ProblemDetails & Readonly<Record<string, unknown>> {
  return (
    typeof body === "object" &&
    body !== null &&
    "detail" in body &&
    typeof body.detail === "string" &&
    "code" in body &&
    typeof body.code === "string" &&
    "status" in body &&
    typeof body.status === "number" &&
    "title" in body &&
    typeof body.title === "string"
  );
}
