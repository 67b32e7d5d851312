// TopBar: title and subtitle of the page, and the buttons for undo, explanation, presenter, theme, language and the rest.
#pragma once

#include "ui/theme/Theme.h"

#include <QWidget>

#include <optional>

class QMenu;
class QPushButton;

namespace chalknet::ui {

class ElidedLabel;
class SegmentedControl;

/// What undo and redo would do now.
struct UndoState {
    bool canUndo = false;
    bool canRedo = false;
    QString undoText; ///< "weight w₁"; may be empty
    QString redoText;
};

/// Shows what it is told and says what was chosen. When there is little room, the subtitle gives way before the title.
class TopBar : public QWidget {
    Q_OBJECT

public:
    explicit TopBar(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    void setSubtitle(const QString& subtitle);
    void setExplaining(bool open);
    /// Nothing hides the two buttons.
    void setUndo(const std::optional<UndoState>& undo);
    /// Behind the last button; not owned.
    void setMoreMenu(QMenu* menu);
    void setTheme(ThemeName theme);
    void setLanguage(const QString& code);
    /// 44 high without subtitle, 56, or 67.
    void setDensity(Density density);

signals:
    void undoRequested();
    void redoRequested();
    void explainToggled(bool open);
    void presenterRequested();
    void themeChosen(chalknet::ui::ThemeName theme);
    void languageChosen(const QString& code);

protected:
    void changeEvent(QEvent* event) override;

private:
    void retranslate();
    void nameUndo();

    ElidedLabel* m_title = nullptr;
    ElidedLabel* m_subtitle = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_redo = nullptr;
    QPushButton* m_explain = nullptr;
    QPushButton* m_presenter = nullptr;
    SegmentedControl* m_theme = nullptr;
    SegmentedControl* m_language = nullptr;
    QPushButton* m_more = nullptr;
    std::optional<UndoState> m_undoState;
    Density m_density = Density::Reference;
};

} // namespace chalknet::ui
