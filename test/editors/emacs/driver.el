;;; driver.el --- Asks a language server as Eglot does, in batch mode, and writes the answers as JSON.  -*- lexical-binding: t -*-

(require 'package)
(package-initialize)
(require 'eglot)
(require 'flymake)
(require 'json)
(require 'cl-lib)
;; The user's configuration.
(load (getenv "MAILCFG_SETUP") nil t)

(defvar driver-task
  (let ((json-object-type 'alist) (json-array-type 'list) (json-false nil))
    (json-read-from-string (getenv "MAILCFG_TASK"))))
(defvar driver-answer nil)
(defvar driver-errors nil)
(defvar driver-published :none)

(defun driver-task (key) (alist-get key driver-task))
(defun driver-put (key value) (push (cons key value) driver-answer))

(setq eglot-sync-connect 15 eglot-connect-timeout 15 eglot-autoshutdown nil eglot-events-buffer-size 0
      eglot-confirm-server-initiated-edits nil
      make-backup-files nil auto-save-default nil create-lockfiles nil
      ;; Columns count UTF-16 units.
      eglot-current-column-function #'eglot-lsp-abiding-column
      eglot-move-to-column-function #'eglot-move-to-lsp-abiding-column)

(cl-defmethod eglot-handle-notification :before
  (_server (_method (eql textDocument/publishDiagnostics)) &key uri diagnostics &allow-other-keys)
  (when (equal (eglot--uri-to-path uri) (driver-task 'file))
    (setq driver-published (append diagnostics nil))))

(defun driver-wait (test seconds)
  (let ((end (+ (float-time) seconds)))
    (while (and (not (funcall test)) (< (float-time) end)) (accept-process-output nil 0.05))))

(defun driver-goto (place)
  (goto-char (point-min))
  (forward-line (1- (alist-get 'line place)))
  (eglot-move-to-lsp-abiding-column (1- (alist-get 'column place))))

(defun driver-text (value)
  (cond ((stringp value) value)
        ((vectorp value) (mapconcat #'driver-text value "\n"))
        ((plist-get value :value))
        (t "")))

(defmacro driver-try (what &rest body)
  `(condition-case problem (progn ,@body)
     (error (push (format "%s: %S" ,what problem) driver-errors) nil)))

(defun driver-diagnostic (one)
  (let ((start (plist-get (plist-get one :range) :start)) (end (plist-get (plist-get one :range) :end)))
    `((line . ,(1+ (plist-get start :line))) (column . ,(1+ (plist-get start :character)))
      (endLine . ,(1+ (plist-get end :line))) (endColumn . ,(1+ (plist-get end :character)))
      (severity . ,(nth (1- (or (plist-get one :severity) 1)) '("error" "warning" "info" "hint")))
      (code . ,(plist-get one :code)) (message . ,(plist-get one :message)))))

;; `eglot-ensure' waits for a command loop, which a batch run has not.
(defun driver-connect ()
  (let ((project (cons 'transient (file-name-as-directory (driver-task 'root)))))
    (cl-letf (((symbol-function 'eglot--current-project) (lambda () project)))
      (apply #'eglot--connect (eglot--guess-contact)))))

(defun driver-hover (server)
  (driver-goto (driver-task 'hover))
  (let ((said (driver-try "hover" (jsonrpc-request server :textDocument/hover (eglot--TextDocumentPositionParams)))))
    (driver-put 'hover (and said (driver-text (plist-get said :contents))))))

(defun driver-completions ()
  (driver-goto (driver-task 'complete))
  (let ((found (driver-try "completion" (eglot-completion-at-point))))
    (driver-put 'completions
                (vconcat (and found
                              (mapcar #'substring-no-properties
                                      (all-completions (buffer-substring-no-properties (car found) (point))
                                                       (nth 2 found)
                                                       (plist-get (nthcdr 3 found) :predicate))))))))

(defun driver-actions (server)
  (driver-goto (driver-task 'actions))
  (let* ((at (eglot--pos-to-lsp-position))
         (here (cl-remove-if-not
                (lambda (one) (= (plist-get at :line) (plist-get (plist-get (plist-get one :range) :start) :line)))
                driver-published))
         (said (driver-try "codeAction"
                 (jsonrpc-request server :textDocument/codeAction
                                  (list :textDocument (eglot--TextDocumentIdentifier)
                                        :range (list :start at :end at)
                                        :context (list :diagnostics (vconcat here)))))))
    (driver-put 'actions (vconcat (mapcar (lambda (action) (plist-get action :title)) said)))))

(defun driver-run ()
  (find-file (driver-task 'file))
  (setq default-directory (file-name-as-directory (driver-task 'root)))
  (driver-put 'client (format "emacs %s" emacs-version))
  (unless (memq #'eglot-ensure (symbol-value (intern (format "%s-hook" major-mode))))
    (error "%s starts no server" major-mode))
  (let ((server (driver-connect)))
    (unless (eglot-managed-p) (error "Eglot does not manage the buffer"))
    (flymake-start nil)
    (driver-wait (lambda () (and (listp driver-published) (>= (length driver-published) (driver-task 'findings)))) 30)
    (driver-wait (lambda () (>= (length (flymake-diagnostics)) (driver-task 'findings))) 10)
    (driver-put 'diagnostics (vconcat (mapcar #'driver-diagnostic (if (listp driver-published) driver-published))))
    (driver-put 'shown (length (flymake-diagnostics)))
    (driver-hover server)
    (driver-completions)
    (driver-actions server)
    (driver-try "formatting" (eglot-format-buffer))
    (driver-put 'formatted (buffer-substring-no-properties (point-min) (point-max)))
    (set-buffer-modified-p nil)
    (driver-try "shutdown" (let ((inhibit-message t)) (eglot-shutdown server nil 5)))))

(let ((code 0))
  (condition-case problem (driver-run)
    (error (push (format "%S" problem) driver-errors) (setq code 1)))
  (driver-put 'errors (vconcat (nreverse driver-errors)))
  (dolist (key '(hover completions actions formatted))
    (unless (assq key driver-answer) (driver-put key nil)))
  (with-temp-file (getenv "MAILCFG_ANSWER")
    (set-buffer-file-coding-system 'utf-8-unix)
    (insert (json-encode (nreverse driver-answer))))
  (kill-emacs code))
;;; driver.el ends here
